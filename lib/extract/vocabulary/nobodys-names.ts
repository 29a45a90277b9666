import { foldLetters } from '../../contacts/fold';

/** Whom forms, contracts and manuals name for anybody, by language; real people are called none of these. */
const NOBODYS = `
John Doe, Jane Doe, John Q Public, Joe Bloggs, Jane Bloggs, Firstname Lastname, First Name Last Name, First Last, Your Name, Full Name,
Max Mustermann, Erika Mustermann, Sam Sample, Jane Sample, John Sample, Max Muster, Petra Muster, Martina Muster, Maxi Musterfrau, Anna Musterfrau, Erika Musterfrau, Hans Mustermann,
Maria Mustermann, Martin Mustermann, Otto Normalverbraucher, Lieschen Müller, Vorname Nachname, Vorname Name,
Monsieur Dupont Durand, Prénom Nom, Nom Prénom, Nombre Apellido, Nombre Apellidos, Fulano de Tal, Fulana de Tal, Fulano Beltrano, Fulano da Silva,
Beltrano de Tal, Sicrano de Tal, Ciclano de Tal, Mengano de Tal, Perico de los Palotes, Juan de los Palotes, Nome Sobrenome, Nome Apelido, Nome Cognome, Cognome Nome, Tizio Caio,
Voornaam Achternaam, Jan Modaal, Jan met de Pet, Imię Nazwisko, Imię i Nazwisko, Jméno Příjmení, Jméno a Příjmení, Meno Priezvisko, Vezetéknév Keresztnév,
Gipsz Jakab, Teszt Elek, Minta János, Minta Anna, Nume Prenume, Förnamn Efternamn, Medel Svensson, Fornavn Etternavn, Fornavn Efternavn, Ola Nordmann, Kari Nordmann,
Etunimi Sukunimi, Matti Meikäläinen, Maija Meikäläinen, Ad Soyad, Adı Soyadı, Ime Prezime, Ime Priimek, Vardas Pavardė, Vardenis Pavardenis, Vārds Uzvārds,
Eesnimi Perenimi, Иванов Иван Иванович, Вася Пупкин, Имя Фамилия, Фамилия Имя, Фамилия Имя Отчество, Прізвище Ім'я, Ім'я Прізвище, Име Фамилия, Όνομα Επώνυμο,
ישראל ישראלי, ישראלה ישראלי, פלוני אלמוני, فلان الفلاني, الاسم الكامل, Nguyễn Văn A, Trần Thị B, 홍길동, 张三, 張三, 李四, 王五, 某某某, 山田太郎, 山田花子`;

const KEYS: ReadonlySet<string> = new Set(NOBODYS.split(/,\s/).map(foldLetters));

/** Whether a name stands for anybody's, as samples have it. */
export function isNobodys(name: string): boolean {
  return KEYS.has(foldLetters(name));
}
