package revise.grading.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.language.Fold;
import revise.language.Language;
import revise.language.WordSet;

/** What is known of the words of a language. */
public final class Lexicon {
    private static final int SHORTEST_MONTH = 3;

    /** Words that turn what follows into its contrary, beyond the language's own "not" and "no". */
    private static final Map<String, String> REFUSALS = Map.of(
            "en",
            "cannot nobody nothing nowhere non anti fail refuse decline deny lack absence unable hardly barely"
                    + " scarcely"
                    + " avoid prevent cease stop abandon reject oppose isnt wasnt werent didnt doesnt dont wont"
                    + " wouldnt"
                    + " couldnt shouldnt cant hasnt havent hadnt aint instead rather unwilling impossible outside"
                    + " beyond unlike except opposed little few far",
            "de",
            "nichts niemand weder kaum verweigern weigern ablehnen unfahig anstatt statt",
            "fr",
            "rien personne ni guere refuser echouer rejeter eviter lieu plutot",
            "es",
            "nada nadie ni apenas rechazar negar evitar vez",
            "it",
            "nulla niente ne appena rifiutare negare evitare invece piuttosto");

    /** Words that end or undo what they stand with; they are no denial, but make it doubtful. */
    private static final Map<String, String> TURNS = Map.of(
            "en",
            "end lose lost abandon close abolish cancel destroy undo reverse quit"
                    + " forget ignore shake shook shaken doubt change remove withdraw withdrew dissolve",
            "de",
            "ende verlieren verloren verlassen schliessen abschaffen brechen gebrochen auflosen",
            "fr",
            "fin perdre perdu quitter fermer abolir rompre",
            "es",
            "fin perder perdido dejar cerrar abolir romper",
            "it",
            "fine perdere perso lasciare chiudere abolire rompere");

    /** Before these a negation ends: they say when, and that holds whatever is denied. */
    private static final Set<String> TIMES = Set.of(
            "during",
            "since",
            "until",
            "till",
            "before",
            "after",
            "throughout",
            "when",
            "wahrend",
            "seit",
            "bis",
            "nach",
            "pendant",
            "depuis",
            "apres",
            "avant",
            "durante",
            "desde",
            "despues",
            "dopo",
            "prima");

    /** Small words beyond those of the language, which say when or how much. */
    private static final Set<String> LIGHT = Set.of(
            "until",
            "till",
            "since",
            "during",
            "only",
            "just",
            "too",
            "around",
            "about",
            "approximately",
            "roughly",
            "circa",
            "ca",
            "bis",
            "seit",
            "nur",
            "ungefahr",
            "environ",
            "seulement");

    private static final Map<String, String> BREAKS = Map.of(
            "en",
                    "but while whereas because although though however since whilst until so then who whom whose"
                            + " which when where",
            "de", "aber sondern weil obwohl wahrend jedoch doch denn",
            "fr", "mais tandis car parce quoique cependant donc",
            "es", "pero sino mientras porque aunque",
            "it", "ma mentre perche sebbene pero");

    private static final Set<String> BESIDE = Set.of(
            "without",
            "instead",
            "unlike",
            "except",
            "rather",
            "opposed",
            "outside",
            "beyond",
            "non",
            "anti",
            "stop",
            "stops",
            "stopped",
            "prevent",
            "prevents",
            "prevented",
            "avoid",
            "little",
            "few",
            "lack",
            "absence",
            "ohne",
            "statt",
            "anstatt",
            "sans",
            "sauf",
            "lieu",
            "plutot",
            "sin",
            "senza",
            "invece");

    private static final Set<String> BY = Set.of("by", "von", "durch", "par", "por", "da", "dal", "dalla");

    private static final Map<String, String> GOOD = Map.of(
            "en",
            "ally friend friendly friendship trust support help aid protect secure safe security peace peaceful"
                    + " improve"
                    + " better strengthen success succeed win respect honour honor cooperate reconcile agree welcome"
                    + " prosper praise admire loyal",
            "de",
            "freund freundlich vertrauen hilfe helfen schutzen sicher frieden verbessern besser starken erfolg"
                    + " gewinnen"
                    + " achten einigen loben",
            "fr",
            "ami allie confiance aide aider proteger sur paix ameliorer renforcer succes gagner respecter accord");

    private static final Map<String, String> ILL = Map.of(
            "en",
            "enemy foe hostile hostility fear afraid scare threat threaten danger dangerous distrust mistrust"
                    + " suspicion"
                    + " suspicious harm hurt damage worsen worse weaken weak fail failure lose loss insecure unsafe"
                    + " attack invade violate breach quarrel rival betray hate persecute"
                    + " collapse crisis strain tension shortage lack poverty",
            "de",
            "feind feindlich furcht angst drohen bedrohen gefahr misstrauen schaden verschlechtern schwachen"
                    + " scheitern"
                    + " verlieren angreifen verletzen streit verraten hass krise mangel",
            "fr",
            "ennemi hostile peur menace danger mefiance nuire aggraver affaiblir echec perdre attaquer violer"
                    + " querelle"
                    + " trahir haine crise manque");

    private static final Map<String, String> CORRECTIONS = Map.of(
            "en", "no sorry mean actually rather correction wait", "de", "nein doch quatsch", "fr", "non pardon");

    private final Language language;
    private final Set<String> refusals;
    private final Set<String> turns;
    private final Set<String> breaks;
    private final Set<String> corrections;
    private final Map<String, Integer> months;
    private final Opposites opposites;
    private final Map<String, Integer> moods = new HashMap<>();

    private Lexicon(Language language) {
        this.language = language;
        String name = language.name();
        Stemmer stemmer = Stemmer.of(name);
        this.refusals = Set.copyOf(stems(REFUSALS.getOrDefault(name, ""), stemmer));
        this.turns = Set.copyOf(stems(TURNS.getOrDefault(name, ""), stemmer));
        this.breaks = Set.copyOf(words(BREAKS.getOrDefault(name, "")));
        this.corrections = Set.copyOf(words(CORRECTIONS.getOrDefault(name, "")));
        this.months = months(name);
        this.opposites = Opposites.of(name, stemmer);
        stems(GOOD.getOrDefault(name, ""), stemmer).forEach(stem -> moods.put(stem, 1));
        stems(ILL.getOrDefault(name, ""), stemmer).forEach(stem -> moods.put(stem, -1));
    }

    /**
     * Gives the words of a language.
     *
     * @param tag a language tag such as {@code en} or {@code pt-BR}; null is taken to be English
     */
    public static Lexicon of(@Nullable String tag) {
        return new Lexicon(Language.of(tag));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words.stream().distinct().toList();
    }

    private static List<String> stems(String text, Stemmer stemmer) {
        return words(text).stream().map(stemmer::stem).distinct().toList();
    }

    private static Map<String, Integer> months(String name) {
        Map<String, Integer> months = new HashMap<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag(name))) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    String word = Fold.words(month.getDisplayName(style, locale));
                    if (word.length() >= SHORTEST_MONTH && Character.isLetter(word.charAt(0))) {
                        months.putIfAbsent(word, month.getValue());
                    }
                }
            }
        }
        return Map.copyOf(months);
    }

    Stemmer stemmer() {
        return Stemmer.of(language.name());
    }

    /** Whether a word carries no knowledge: an article, a pronoun, an auxiliary. */
    public boolean isSmall(String word) {
        return language.isFunctionWord(hash(word)) || LIGHT.contains(word) || isGuess(word);
    }

    /** Whether a word parts two things of which one is true, as "or" does. */
    boolean isOr(String word) {
        return language.isChoosing(hash(word));
    }

    boolean isJoining(String word) {
        return language.isJoining(hash(word));
    }

    /** Whether a clause ends before the word, and with it what a negation reaches. */
    boolean isBreak(String word) {
        return breaks.contains(word);
    }

    public boolean isNot(String word) {
        return language.isNegation(hash(word));
    }

    /** Whether a word denies what follows: refused, without, hardly. */
    boolean isRefusal(Token word) {
        return refusals.contains(word.stem());
    }

    /** Whether a word turns what follows into its contrary. */
    public boolean denies(Token word) {
        return word.isWord() && (isNot(word.text()) || isRefusal(word));
    }

    /** Whether a word ends or undoes what it stands with. */
    boolean turns(Token word) {
        return word.isWord() && turns.contains(word.stem());
    }

    /** Whether a word says that the writer is guessing. */
    boolean isGuess(String word) {
        return switch (word) {
            case "maybe", "perhaps", "possibly", "probably", "vielleicht", "forse", "quizas" -> true;
            default -> false;
        };
    }

    /** Whether a negation ends before a word. */
    boolean endsNegation(String word) {
        return isBreak(word) || TIMES.contains(word);
    }

    /** What follows from a word for good or ill: 1 for friends, peace and growth, -1 for enemies and harm, else 0. */
    public int mood(Token word) {
        return word.isWord() ? moods.getOrDefault(word.stem(), 0) : 0;
    }

    /** Whether a word says who did what is told: "by" and its like. */
    public boolean isBy(Token word) {
        return BY.contains(word.text());
    }

    /** Whether a word takes back what was said only when it stands by itself: "no", but also "rather". */
    boolean isNo(String word) {
        return switch (word) {
            case "no", "nein", "non", "rather", "doch" -> true;
            default -> false;
        };
    }

    /** Whether a word denies what is told of what stands before it, as "not" does and "without" does not. */
    public boolean deniesSaying(Token word) {
        return denies(word) && !BESIDE.contains(word.text());
    }

    /** Whether a word, standing alone, takes back what was said before it. */
    boolean isCorrection(String word) {
        return corrections.contains(word);
    }

    /** Whether the other end of a sentence may be negated, as with the German "nicht". */
    boolean negatesBackwards() {
        return language.name().equals("de");
    }

    /** Whether two negations make one, as in French and Spanish. */
    boolean hasConcord() {
        return switch (language.name()) {
            case "fr", "es", "it", "pt", "ru", "pl", "uk" -> true;
            default -> false;
        };
    }

    /** The number that a word stands for, or -1. */
    int number(String word) {
        return language.number(hash(word));
    }

    boolean isEnglish() {
        return language.isEnglish();
    }

    /** Whether numbers have a comma before their decimals. */
    boolean writesDecimalComma() {
        return switch (language.name()) {
            case "en", "zh", "ja", "ko", "th", "he", "hi" -> false;
            default -> true;
        };
    }

    /** The month, 1 to 12, that a word or its beginning names, perhaps with a slip; 0 for none. */
    int month(String word) {
        Integer known = months.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < SHORTEST_MONTH) {
            return 0;
        }
        for (Map.Entry<String, Integer> month : months.entrySet()) {
            if (month.getKey().startsWith(word) || Slips.isSlip(month.getKey(), word)) {
                return month.getValue();
            }
        }
        return 0;
    }

    /** Pairs of words that exclude each other. */
    public Opposites opposites() {
        return opposites;
    }

    private static long hash(String word) {
        return WordSet.hash(word, 0, word.length());
    }
}
