/** First and family names by country; some people have moved. */
import type { Country } from "#workers/demo/marketplace/places.ts";

function words(text: string): readonly string[] {
  return text.split(" ");
}

const english = {
  first: words(
    "Olivia Jack Amelia Harry Isla George Ava Noah Emily Oscar Grace Leo Freya Arthur Poppy Alfie Ruby Thomas Ella Henry Sophie Charlie Lucy William Hannah Daniel Chloe Samuel Megan Ryan Priya Kwame Aisha Tomasz Ngozi Liam Zainab Connor Bethany Marcus",
  ),
  last: words(
    "Smith Jones Taylor Brown Davies Evans Wilson Thomas Roberts Johnson Walker Wright Robinson Thompson White Hughes Edwards Green Hall Lewis Harris Clarke Patel Jackson Wood Turner Martin Cooper Hill Ward Okafor Kowalski Khan Murphy Bailey Shaw Mensah Begum",
  ),
};
const spanish = {
  first: words(
    "Lucía Hugo Sofía Mateo Martina Martín María Pablo Paula Daniel Julia Álvaro Carmen Adrián Elena David Laura Diego Marta Javier Sara Carlos Irene Sergio Ana Raúl Claudia Rubén Nuria Iván Rosa Andrés",
  ),
  last: words(
    "García Fernández González Rodríguez López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Navarro Torres Domínguez Vázquez Ramos Gil Serrano Blanco Molina",
  ),
};
const french = {
  first: words(
    "Emma Gabriel Jade Léo Louise Raphaël Alice Louis Chloé Lucas Lina Adam Léa Jules Manon Hugo Camille Arthur Sarah Nathan Inès Paul Zoé Antoine Claire Mehdi Juliette Thomas Fatou Nicolas Élodie Karim",
  ),
  last: words(
    "Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert Bonnet François Diallo Benali",
  ),
};
const german = {
  first: words(
    "Mia Ben Emma Paul Hannah Jonas Lena Finn Anna Leon Marie Luis Lea Felix Clara Lukas Sophie Max Johanna Moritz Katharina Jan Julia Tim Laura Emre Sabine Stefan Aylin Markus Heike Jörg",
  ),
  last: words(
    "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Lange Krause Lehmann Yılmaz Köhler Maier",
  ),
};
const portuguese = {
  first: words(
    "Maria João Leonor Francisco Matilde Afonso Carolina Tomás Beatriz Duarte Mariana Santiago Ana Miguel Inês Rodrigo Sofia Martim Joana Pedro Rita Tiago Catarina Rui Marta Nuno Teresa Bruno",
  ),
  last: words(
    "Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares",
  ),
};
const italian = {
  first: words(
    "Sofia Leonardo Giulia Francesco Aurora Alessandro Ginevra Lorenzo Alice Mattia Emma Andrea Giorgia Gabriele Beatrice Riccardo Anna Tommaso Chiara Edoardo Martina Davide Sara Marco Elena Luca Paola Matteo",
  ),
  last: words(
    "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti DeLuca Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso",
  ),
};
const indian = {
  first: words(
    "Aarav Ananya Vivaan Diya Aditya Saanvi Arjun Isha Rohan Kavya Rahul Pooja Amit Neha Suresh Sunita Vikram Meera Sanjay Priya Imran Farah Deepak Lakshmi Ramesh Shreya Nikhil Anjali",
  ),
  last: words(
    "Sharma Patel Singh Kumar Gupta Mehta Shah Joshi Desai Iyer Nair Reddy Khan Shaikh Verma Kulkarni Patil Rao Chopra Malhotra Bhat Fernandes Pillai Saxena Jain Deshmukh",
  ),
};
const gulf = {
  first: words(
    "Ahmed Fatima Mohammed Mariam Omar Layla Khalid Noura Yousef Sara Ali Huda Hassan Amina Ravi Joy Bilal Grace Tariq Rania Samir Dana Faisal Maya Arjun Elena Hamad Reem",
  ),
  last: words(
    "Mansouri Haddad Saleh Nasser Farouk Hamdan Khalil Ibrahim Suleiman Rahman Santos Nair Thomas Hussain Aziz Shamsi Darwish Karam Younis Awad Qasim Reyes Mathew Iqbal",
  ),
};

export const namesOf: Readonly<
  Record<Country, { readonly first: readonly string[]; readonly last: readonly string[] }>
> = {
  GB: english,
  US: english,
  ES: spanish,
  FR: french,
  PT: portuguese,
  DE: german,
  IT: italian,
  IN: indian,
  AE: gulf,
};

/** Letters a to z only, for addresses and handles. */
export function plainLetters(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}
