import java.util.Locale;

/** Prints code, Indonesian and English name of every country of the JDK's CLDR. */
class Countries {
    public static void main(String[] args) {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            System.out.println(code + "\t" + country.getDisplayCountry(new Locale("id")) + "\t" + country.getDisplayCountry(Locale.ENGLISH));
        }
    }
}
