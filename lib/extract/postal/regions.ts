import { isProvince, isState } from '../vocabulary/places';
import { wordPattern } from '../word-pattern';

/** Counties of Britain and Ireland, as they stand between town and code. */
const COUNTY = wordPattern(
  String.raw`^(?:(?:West|East|North|South) )?(?:\p{Lu}\p{Ll}+shire|Cornwall|Cumbria|Devon|Dorset|Durham|Essex|Hants|Herts|Kent|Lancs|Merseyside|Middlesex|Middx|Norfolk|Northants|Northumberland|Notts|Oxon|Rutland|Salop|Shrops|Somerset|Staffs|Suffolk|Surrey|Sussex|Tyne (?:and|&) Wear|Midlands|Wilts|Yorks|Greater Manchester|Greater London|Isle of Wight|Isle of Man|Avon|Cleveland|Fife|Angus|Highland|Gwent|Gwynedd|Powys|Dyfed|Clwyd|(?:Mid |South |West )?Glamorgan|(?:Co\.?|County) \p{Lu}\p{Ll}+)$`,
  'u',
);
/** States and provinces of India, China, South Africa and, as Mexico shortens them, its own. */
const REGIONS = new Set(
  'Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Orissa|Punjab|Rajasthan|Sikkim|Tamil Nadu|Tamilnadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Jammu and Kashmir|Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Jiangsu|Jiangxi|Jilin|Liaoning|Shaanxi|Shandong|Shanxi|Sichuan|Yunnan|Zhejiang|Eastern Cape|Free State|Gauteng|KwaZulu-Natal|Kwazulu Natal|KZN|Limpopo|Mpumalanga|Northern Cape|North West|Western Cape|CDMX|Q. Roo|Q.Roo|S.L.P|Edo. de Méx|Ags|B.C|B.C.S|Camp|Chis|Chih|Coah|Col|Dgo|Gto|Gro|Hgo|Jal|Méx|Mich|Mor|Nay|N.L|Oax|Pue|Qro|Sin|Son|Tab|Tamps|Tlax|Ver|Yuc|Zac'.split(
    '|',
  ),
);

/** Whether a piece of an address is a state, a county, a province or another part of a country. */
export function isRegion(text: string): boolean {
  const name = text.replace(/\.$|,? Province$/u, '');
  return (
    REGIONS.has(name) ||
    isState(name) ||
    isProvince(name) ||
    COUNTY.test(name) ||
    /^(?:[A-Z]{2}|[A-Z]\.[A-Z]\.)$|\p{L}\s(?:обл|область|край|район|р-н|voivodeship|county|prefecture|oblast)$/iu.test(
      name,
    )
  );
}
