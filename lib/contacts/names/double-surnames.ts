import { fold } from '../fold';

/** The commonest Spanish and Portuguese surnames: two of them at the end are one family name ("García López"). */
const IBERIAN = new Set(
  'garcia martinez rodriguez lopez hernandez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz morales reyes gutierrez ortiz ramos ruiz alvarez mendoza castillo moreno jimenez vargas romero herrera medina aguilar castro fernandez guzman munoz vega salazar mendez soto delgado rojas contreras silva santos oliveira souza sousa pereira costa ferreira almeida carvalho gomes ribeiro martins alves lima barbosa rocha araujo dominguez vazquez suarez navarro molina ibanez serrano blanco iglesias gallego cabrera campos leon fuentes cardenas espinoza espinosa pena nunez valdez rios acosta arias valladares figueroa cortes cervantes pacheco velasquez velazquez juarez ochoa bautista maldonado solis mejia quintero zuniga'.split(
    ' ',
  ),
);

/** Whether two words at the end of a name are the two family names of Spanish and Portuguese use. */
export function areTwoSurnames(one: string, other: string): boolean {
  return IBERIAN.has(fold(one)) && IBERIAN.has(fold(other));
}
