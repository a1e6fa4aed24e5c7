/** Changes with every change of what the engine finds; equal versions give byte-identical results. */
export const detectorVersion = "content-3.0.0";
