/** Goes to a path as a whole new page, so that nothing of whoever was here before stays in this one. */
export function goAfresh(path: string): void {
  window.location.assign(path);
}
