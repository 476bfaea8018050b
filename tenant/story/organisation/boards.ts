/** Boards of the council with their seats: members and substitutes. 570 mandates in all. */
export interface Board {
  name: string;
  members: number;
  substitutes: number;
}

const board = (name: string, members: number, substitutes: number): Board => ({ name, members, substitutes });

export const boards: readonly Board[] = [
  board('Kommunfullmäktige', 75, 60), board('Kommunstyrelsen', 15, 15),
  board('Vård- och omsorgsnämnden', 13, 13), board('Barn- och utbildningsnämnden', 13, 13), board('Gymnasie- och vuxenutbildningsnämnden', 13, 13),
  board('Socialnämnden', 13, 13), board('Tekniska nämnden', 13, 13), board('Samhällsbyggnadsnämnden', 13, 13), board('Miljönämnden', 13, 13),
  board('Kultur- och fritidsnämnden', 13, 13), board('Servicenämnden', 13, 13),
  board('Räddningsnämnden', 9, 9), board('Valnämnden', 9, 9), board('Överförmyndarnämnden', 9, 9), board('Kommunrevisionen', 9, 9),
  board('Arbetsmarknadsnämnden', 9, 9), board('Jävsnämnden', 9, 9),
  board('Framtidsberedningen', 15, 0), board('Landsbygdsberedningen', 15, 0), board('Demokratiberedningen', 15, 0), board('Valberedningen', 9, 9)
];
