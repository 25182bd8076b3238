package revise.exchange.paste;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which questions are known, in the languages that are read: English, German, French, Spanish and Italian. */
final class Lexicon {
    static final Lexicon ENGLISH = new Lexicon(
            "what when where who whom whose which why how whats whos wheres hows whys",
            "is are was were do does did has have had can could will would should must may might shall am isn't aren't"
                    + " wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't"
                    + " isnt arent wasnt werent dont doesnt didnt",
            "explain define describe name list state give outline compare discuss identify calculate evaluate suggest"
                    + " distinguish summarise summarize translate write draw find solve prove complete analyse analyze"
                    + " assess contrast justify examine differentiate factorise factorize simplify sketch label"
                    + " determine estimate recall illustrate mention show convert expand integrate derive formulate fill",
            "as when while after before once if during from in under by apart despite since until at on for to with"
                    + " without given according besides between because following using considering regarding although"
                    + " though other of within through about against over into",
            "the of and to in that it is for with as was on by are this which from");
    static final Lexicon GERMAN = new Lexicon(
            "wer was wann wo warum wieso weshalb wie welche welcher welches welchen welchem wodurch wof\u00FCr womit woran"
                    + " worin wozu woher wohin wen wem wessen inwiefern inwieweit worauf wor\u00FCber wovon wonach weswegen"
                    + " wogegen",
            "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann k\u00F6nnen konnte konnten muss"
                    + " m\u00FCssen musste soll sollen darf will wollte gibt gab hei\u00DFt bedeutet kommt kam macht tat",
            "nenne nennen erkl\u00E4re erkl\u00E4ren beschreibe beschreiben definiere definieren erl\u00E4utere"
                    + " erl\u00E4utern begr\u00FCnde begr\u00FCnden vergleiche vergleichen z\u00E4hle gib berechne"
                    + " bestimme \u00FCbersetze ordne bewerte beurteile skizziere zeichne stelle analysiere diskutiere",
            "als w\u00E4hrend nachdem bevor wenn in im seit ab bis von vom aus mit ohne zu zum zur durch f\u00FCr nach"
                    + " vor unter \u00FCber gegen um an am auf bei laut trotz wegen au\u00DFer",
            "der die das und in von zu den mit ist f\u00FCr im dem nicht ein eine durch auf");
    static final Lexicon FRENCH = new Lexicon(
            "qui que quoi quand o\u00F9 pourquoi comment quel quelle quels quelles combien qu'est-ce est-ce lequel laquelle"
                    + " qu'appelle-t-on",
            "est sont \u00E9tait a ont avait fut furent peut doit faut sera",
            "cite citez d\u00E9finis d\u00E9finir d\u00E9finissez explique expliquez d\u00E9cris d\u00E9crivez donne"
                    + " donnez nomme nommez compare comparez calcule calculez traduis traduisez \u00E9num\u00E8re"
                    + " \u00E9num\u00E9rez pr\u00E9sente pr\u00E9sentez justifie justifiez compl\u00E8te d\u00E9montre"
                    + " citer \u00E9noncer \u00E9nonce \u00E9noncez expliquer d\u00E9crire donner nommer comparer calculer"
                    + " traduire \u00E9num\u00E9rer pr\u00E9senter justifier compl\u00E9ter compl\u00E9tez d\u00E9montrer"
                    + " d\u00E9montrez indiquer indiquez distinguer distinguez pr\u00E9ciser pr\u00E9cisez",
            "en dans depuis jusqu'\u00E0 pendant apr\u00E8s avant si lorsque par pour \u00E0 de d'o\u00F9 selon malgr\u00E9"
                    + " avec sans sous sur contre",
            "le la les de des et en un une du est dans pour que qui par au");
    static final Lexicon SPANISH = new Lexicon(
            "qu\u00E9 qui\u00E9n qui\u00E9nes cu\u00E1ndo d\u00F3nde c\u00F3mo cu\u00E1l cu\u00E1les cu\u00E1nto"
                    + " cu\u00E1nta cu\u00E1ntos cu\u00E1ntas ad\u00F3nde",
            "es son era eran fue fueron est\u00E1 est\u00E1n ha han hay tiene puede debe",
            "define defina explica explique describe describa nombra nombre cita cite enumera enumere compara compare"
                    + " calcula calcule traduce traduzca escribe da menciona indica justifica analiza"
                    + " definir explicar describir nombrar citar enumerar comparar calcular traducir completa completar"
                    + " mencionar indicar justificar analizar distingue distinguir",
            "en desde hasta durante despu\u00E9s antes si cuando por para a de con sin seg\u00FAn bajo sobre contra",
            "el la los las de y en un una que del es por con para al");
    static final Lexicon ITALIAN = new Lexicon(
            "chi che cosa cos'\u00E8 quando dove perch\u00E9 come qual quale quali quanto quanta quanti quante"
                    + " dov'\u00E8 com'\u00E8 qual'\u00E8",
            "\u00E8 sono era erano fu furono ha hanno aveva pu\u00F2 deve viene c'\u00E8",
            "definisci spiega descrivi elenca cita nomina confronta calcola traduci indica illustra scrivi completa"
                    + " dimostra giustifica analizza definire spiegare descrivere elencare citare confrontare calcolare"
                    + " tradurre indicare illustrare completare dimostrare giustificare analizzare distinguere",
            "in nel nella da dal dalla durante dopo prima se per a con senza secondo sotto su contro di",
            "il la le gli di e in un una che del della per \u00E8 con dei al");

    private static final List<Lexicon> ALL = List.of(ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN);

    private final Set<String> asking;
    private final Set<String> auxiliaries;
    private final Set<String> imperatives;
    private final Set<String> openers;
    private final Set<String> frequent;
    private final Set<String> telling;

    private Lexicon(String asking, String auxiliaries, String imperatives, String openers, String frequent) {
        this.asking = set(asking);
        this.auxiliaries = set(auxiliaries);
        this.imperatives = set(imperatives);
        this.openers = set(openers);
        this.frequent = set(frequent);
        Set<String> all = new HashSet<>(this.asking);
        all.addAll(this.auxiliaries);
        all.addAll(this.imperatives);
        all.addAll(this.openers);
        this.telling = Set.copyOf(all);
    }

    private static Set<String> set(String words) {
        return Words.set(words);
    }

    /** Whether a word asks: who, what, when. */
    boolean asks(String word) {
        return asking.contains(word);
    }

    /** Whether a verb may follow a word that asks, or stand before its subject: is, did, can. */
    boolean isAuxiliary(String word) {
        return auxiliaries.contains(word);
    }

    /** Whether exam papers begin a task with it: explain, name. */
    boolean isImperative(String word) {
        return imperatives.contains(word);
    }

    /** Whether a clause may begin with it that stands before the question: as, in, if. */
    boolean opens(String word) {
        return openers.contains(word);
    }

    boolean isFrequent(String word) {
        return frequent.contains(word);
    }

    /** Gives every word that tells something about the first words of a line. */
    Set<String> telling() {
        return telling;
    }

    /** Gives the language that most of the small words belong to; English when there is nothing to go by. */
    static Lexicon of(List<Line> lines) {
        Map<Lexicon, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            for (String word : Tokens.of(line.text()).words()) {
                for (Lexicon lexicon : ALL) {
                    boolean known = lexicon.frequent.contains(word) || lexicon.asking.contains(word);
                    counts.merge(lexicon, known ? 1 : 0, Integer::sum);
                }
            }
        }
        Lexicon best = ENGLISH;
        for (Lexicon lexicon : ALL) {
            if (counts.getOrDefault(lexicon, 0) > counts.getOrDefault(best, 0)) {
                best = lexicon;
            }
        }
        return best;
    }
}
