package revise.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The small words of a language. A deck that does not say its language is taken to be English, and a language without
 * lists has none of these words.
 */
public final class Language {
    private static final Language ENGLISH = new Language(
            "en",
            "a an the this that these those there here it its is are was were be been being am do does did done has have"
                    + " had having can could will would shall should must ca wo of in on at to by for from with as into"
                    + " about and or but if than then so such i you he she we they me him her us them his their our your"
                    + " my s t also very just some any each every both",
            "what when where who whom whose which why how",
            "and or but",
            "or",
            "year month date day century time name names called known term word kind type sort many much long please tell exactly"
                    + " define describe explain state give list",
            "not no never none nor neither without except cannot",
            "north south east west northern southern eastern western upper lower left right inner outer old new more less"
                    + " most least last next previous before after above below positive negative",
            "zero one two three four five six seven eight nine ten eleven twelve",
            "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");

    private static final Language GERMAN = new Language(
            "de",
            "der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden wurde"
                    + " wurden hat haben hatte hatten kann konnte in im an am auf zu zum zur von vom mit bei beim für als es"
                    + " er sie wir ihr ich du sich man dass auch so",
            "wer was wann wo warum wieso weshalb wie welche welcher welches welchen welchem wessen wem wen wozu woher"
                    + " wohin wodurch womit",
            "und oder aber",
            "oder",
            "jahr monat tag datum jahrhundert zeit name namen heißt nennt viele viel genau",
            "nicht kein keine keinen keiner keinem nie niemals ohne außer",
            "nord süd ost west alt alte alten neu neue neuen mehr weniger erste ersten letzte letzten vor nach über unter",
            "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
            "");

    private static final Language FRENCH = new Language(
            "fr",
            "le la les l un une des du de d à au aux et ou mais est sont était étaient a ont avait en dans sur par pour"
                    + " avec ce cette ces il elle ils elles on nous vous je j tu se s qu que qui y c",
            "quand comment pourquoi quel quelle quels quelles combien",
            "et ou mais",
            "ou",
            "qui que quoi où année mois date jour siècle nom appelle nomme",
            "pas ne n jamais aucun aucune sans sauf",
            "nord sud ouest vieux vieille nouveau nouvelle plus moins premier première dernier dernière avant après",
            "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
            "");

    private static final Language SPANISH = new Language(
            "es",
            "el la los las un una unos unas de del a al y e o u pero es son era eran fue fueron ha han había en con por"
                    + " para se su sus lo le les que",
            "quién quiénes qué cuándo dónde cómo cuál cuáles cuánto cuánta cuántos cuántas",
            "y e o u pero",
            "o",
            "año mes fecha día siglo nombre llama",
            "no nunca jamás sin ningún ninguna salvo",
            "norte sur oeste viejo vieja nuevo nueva más menos primero primera último última antes después",
            "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
            "");

    private static final Language ITALIAN = new Language(
            "it",
            "il lo la i gli le l un uno una di del della dei delle dello d da dal a al alla e ed o ma è sono era erano fu"
                    + " furono ha hanno in nel nella con per su che si",
            "chi cosa quando dove come perché quale quali quanto quanta quanti quante",
            "e ed o ma",
            "o",
            "anno mese data giorno secolo nome chiama",
            "non mai senza nessun nessuno nessuna tranne",
            "nord sud est ovest vecchio vecchia nuovo nuova più meno primo prima ultimo ultima dopo",
            "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
            "");

    private static final List<Language> KNOWN = List.of(ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN);

    private final String name;
    private final WordSet function;
    private final WordSet interrogatives;
    private final WordSet joining;
    private final WordSet choosing;
    private final WordSet asking;
    private final WordSet negations;
    private final WordSet contrasts;
    private final WordSet numbers;
    private final WordSet ordinals;

    private Language(
            String name,
            String function,
            String interrogatives,
            String joining,
            String choosing,
            String asking,
            String negations,
            String contrasts,
            String numbers,
            String ordinals) {
        this.name = name;
        this.function = WordSet.of(function + " " + interrogatives);
        this.interrogatives = WordSet.exact(interrogatives);
        this.joining = WordSet.exact(joining);
        this.choosing = WordSet.of(choosing);
        this.asking = WordSet.of(asking);
        this.negations = WordSet.of(negations);
        this.contrasts = WordSet.of(contrasts);
        this.numbers = WordSet.of(numbers);
        this.ordinals = WordSet.of(ordinals);
    }

    /** Gives the language of a tag such as {@code en} or {@code pt-BR}. */
    public static Language of(@Nullable String tag) {
        if (tag == null) {
            return ENGLISH;
        }
        int hyphen = tag.indexOf('-');
        String name = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        for (Language known : KNOWN) {
            if (known.name.equals(name)) {
                return known;
            }
        }
        return new Language(name, "", "", "", "", "", "", "", "", "");
    }

    public String name() {
        return name;
    }

    public boolean isEnglish() {
        return this == ENGLISH;
    }

    /** Articles, pronouns, auxiliaries and the like: what carries no knowledge. */
    public boolean isFunctionWord(long word) {
        return function.has(word);
    }

    /** Whether a word, accents kept, asks as "when" does. */
    public boolean isInterrogative(long word) {
        return interrogatives.has(word);
    }

    /** Whether a word, accents kept, joins two questions as "and" does. */
    public boolean isJoining(long word) {
        return joining.has(word);
    }

    /** Whether a word offers a choice, as "or" does. */
    public boolean isChoosing(long word) {
        return choosing.has(word);
    }

    /** Whether a word only says what is asked for ("in which year"), or carries no knowledge at all. */
    public boolean isAsking(long word) {
        return function.has(word) || asking.has(word);
    }

    public boolean isNegation(long word) {
        return negations.has(word);
    }

    /** Whether a word, though small, makes another thing of what it stands with: south, first, new. */
    public boolean isContrast(long word) {
        return contrasts.has(word);
    }

    /** The number that a word stands for, or -1. */
    public int number(long word) {
        int number = numbers.place(word);
        return number >= 0 ? number : ordinals.place(word);
    }
}
