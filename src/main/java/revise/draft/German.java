package revise.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** German. */
final class German implements Tongue {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "prof", "hr", "fr", "st", "nr", "bzw", "ca", "vgl", "usw", "etc", "z", "b", "d", "h", "u", "a", "o",
            "s", "abs", "art", "abb", "kap", "bd", "jh", "jhd", "geb", "gest", "z.b", "d.h", "u.a", "i.d.r", "v.chr",
            "n.chr", "chr", "mio", "mrd", "evtl", "ggf", "inkl", "sog", "jan", "feb", "aug", "sept", "okt", "nov",
            "dez");
    private static final Pattern CONNECTIVE =
            Pattern.compile("^(?:Allerdings|Außerdem|Jedoch|Zudem|Ferner|Insgesamt)(?:,|:) (?=\\S)");
    private static final Set<String> DANGLING = Set.of(
            "es",
            "er",
            "sie",
            "dies",
            "diese",
            "dieser",
            "dieses",
            "diesem",
            "diesen",
            "hier",
            "dort",
            "dabei",
            "dadurch",
            "damit",
            "danach",
            "daher",
            "deshalb",
            "deswegen",
            "darum",
            "dafür",
            "dazu",
            "davon",
            "daraus",
            "darauf",
            "darin",
            "dann",
            "also",
            "somit",
            "folglich",
            "jedoch",
            "allerdings",
            "außerdem",
            "zudem",
            "ferner",
            "trotzdem",
            "dennoch",
            "seine",
            "sein",
            "seiner",
            "ihre",
            "ihr",
            "ihrer",
            "wir",
            "ich",
            "ihm",
            "ihnen",
            "beide",
            "beides",
            "solche",
            "jene",
            "aber",
            "und",
            "oder",
            "denn",
            "so",
            "später",
            "anschließend",
            "schließlich",
            "letztere",
            "erstere",
            "man",
            "auch",
            "was",
            "wer",
            "wie",
            "nun",
            "zuerst",
            "zunächst",
            "hierbei",
            "hierzu",
            "hierfür",
            "beispielsweise",
            "andere",
            "sonst",
            "stattdessen",
            "gleichzeitig",
            "insofern",
            "einerseits",
            "andererseits",
            "sowohl",
            "dieselbe",
            "seitdem");
    private static final Pattern POINTING = Pattern.compile(
            "(?-i:^Das (?=[a-zäöü]))|(?i)\\b(?:dies(?:e[rsmn]?)?|jene[rsmn]?|solche[rsmn]?|letztere[rsmn]?"
                    + "|erstere[rsmn]?|oben|siehe|zum beispiel|z\\. ?b\\.|beispielsweise|abbildung|wir|unser\\w*)\\b");
    private static final Pattern BOILERPLATE =
            Pattern.compile("(?i)^(?:in diese[mr]|zusammenfass|abschließend|siehe|merke|hinweis"
                    + "|beispiel|quelle|abbildung|tabelle|todo|weiterführend).*");
    private static final Pattern SKIPPED =
            Pattern.compile("(?i)(?:weiterführende|zusätzliche|empfohlene).*|literatur\\w*|quellen?"
                    + "|siehe auch|weblinks?|einzelnachweise|links?|anmerkungen|übungen|aufgaben|hausaufgaben?"
                    + "|fußnoten|bibliografie"
                    + "|bibliographie|inhalt|inhaltsverzeichnis|fragen");
    private static final Pattern EMPTY =
            Pattern.compile("(?i)(?:einleitung|einführung|überblick|zusammenfassung|fazit|hintergrund"
                    + "|grundlagen|grundbegriffe|fachbegriffe|allgemeines|definition(?:en)?|begriffe"
                    + "|wichtige begriffe|beispiele?|notizen|geschichte|merke|schluss"
                    + "|kapitel \\w+|teil \\w+|woche \\d+|vorlesung \\d+|\\P{L}*)");
    private static final Pattern DEFINITION = Pattern.compile(
            "^(?<art>Der |Die |Das |Ein |Eine |Unter )?(?:der |dem )?(?<term>[`\\p{L}\\d$][^\\s,;:()]*(?: [^\\s,;:()]+){0,3}?)"
                    + "(?: \\([^)]{1,40}\\))? (?<verb>ist|sind|war|waren|bezeichnet|bezeichnen|bedeutet|versteht man) "
                    + "(?<def>.{12,260}?)\\.?$");
    private static final Pattern DEFINITE =
            Pattern.compile("^(?:eine?|der|die|das|jede[rs]?|den|einen) .*|^[\\p{Lu}]\\p{L}+, .*");
    private static final Pattern VAGUE =
            Pattern.compile("(?i)^(?:eine?[nrsm]? |der |die |das )?(?:sehr |besonders )*(?:wichtig\\w*"
                    + "|bedeutend\\w*|zentral\\w*|entscheidend\\w*|groß\\w*|beispiel\\w*|grund|folge|ergebnis|teil"
                    + "|schritt|gleiche\\w*|selbe\\w*"
                    + "|nicht|auch|oft|meist|noch|schon|nur|so|zeit|art)\\b.*");
    private static final Pattern BARE_SUBJECT =
            Pattern.compile("^(?:Der|Die|Das) (?<noun>\\p{Lu}\\p{L}+)(?= [a-zäöü])");
    private static final Set<String> CONTEXT_NOUNS = Set.of(
            "Übersetzung",
            "Vertrag",
            "Begriff",
            "Verfahren",
            "Krieg",
            "Schlacht",
            "Gesetz",
            "Gericht",
            "Regel",
            "Vorgang",
            "Prozess",
            "Ergebnis",
            "Entscheidung",
            "Abkommen",
            "Land",
            "Stadt",
            "Regierung",
            "Versuch",
            "Methode",
            "Formel",
            "Autor",
            "Buch",
            "Theorie",
            "Modell",
            "Forderungen",
            "Ereignis",
            "Folgen",
            "Partei",
            "König",
            "Kaiser",
            "Präsident",
            "Verhandlungen",
            "Plan",
            "Reform",
            "Aufstand",
            "Gruppe",
            "Fluss",
            "Insel",
            "Werk",
            "Gerät",
            "Stoff",
            "Reaktion",
            "Name",
            "Grund",
            "Frage",
            "Antwort",
            "Lösung",
            "Unterschied",
            "Tabelle",
            "Ausdruck",
            "Bewegung",
            "Anlage");
    private static final Pattern PLURAL_NOUN = Pattern.compile(
            "(?i)(?:ursachen|gründe|folgen|vorteile|nachteile|arten|formen|aufgaben"
                    + "|funktionen|merkmale|eigenschaften|phasen|schritte|bestandteile|teile|beispiele|symptome|ziele"
                    + "|bedingungen|methoden"
                    + "|voraussetzungen|regeln|ausnahmen|unterschiede|prinzipien|faktoren|elemente|organe|wichtige)\\b.*");
    private static final Pattern LEAD_BE = Pattern.compile("^(?<x>.{3,100}?) (?<v>ist|sind|war|waren)(?: folgende)?:$");
    private static final Pattern SEQUENCE =
            Pattern.compile("(?i).*\\b(?:schritte|phasen|reihenfolge|ablauf|stufen|nacheinander)\\b.*");

    @Override
    public Locale locale() {
        return Locale.GERMAN;
    }

    @Override
    public Set<String> abbreviations() {
        return ABBREVIATIONS;
    }

    @Override
    public Pattern connective() {
        return CONNECTIVE;
    }

    @Override
    public Set<String> dangling() {
        return DANGLING;
    }

    @Override
    public Pattern pointing() {
        return POINTING;
    }

    @Override
    public Pattern boilerplate() {
        return BOILERPLATE;
    }

    @Override
    public Pattern introduction() {
        return NEVER;
    }

    @Override
    public Pattern bareSubject() {
        return BARE_SUBJECT;
    }

    @Override
    public Set<String> contextNouns() {
        return CONTEXT_NOUNS;
    }

    @Override
    public Pattern fullName() {
        return NEVER;
    }

    @Override
    public Pattern mention() {
        return NEVER;
    }

    @Override
    public Pattern pronounSubject() {
        return NEVER;
    }

    @Override
    public Pattern subject() {
        return NEVER;
    }

    @Override
    public boolean agrees(String pronoun, String subject) {
        return false;
    }

    @Override
    public Pattern skippedHeading() {
        return SKIPPED;
    }

    @Override
    public Pattern emptyHeading() {
        return EMPTY;
    }

    @Override
    public List<Rule> gaps() {
        return GermanGaps.GAPS;
    }

    @Override
    public Pattern definition() {
        return DEFINITION;
    }

    @Override
    public Pattern definite() {
        return DEFINITE;
    }

    @Override
    public Pattern vague() {
        return VAGUE;
    }

    @Override
    public @Nullable String whatIs(String article, String term, String verb, String definition) {
        String small = article.toLowerCase(Locale.ROOT);
        if (verb.equals("versteht man") || article.equals("Unter ")) {
            return article.equals("Unter ") && verb.equals("versteht man")
                    ? "Was versteht man unter " + term + "?"
                    : null;
        }
        return "Was " + verb + " " + small + term + "?";
    }

    @Override
    public String standsFor(String letters) {
        return "Wofür steht " + letters + "?";
    }

    @Override
    public String listed(String lead, int items) {
        Matcher be = LEAD_BE.matcher(lead);
        if (be.matches()) {
            return "Was " + be.group("v") + " " + Casing.opening(be.group("x")) + "?";
        }
        String bare = lead.substring(0, lead.length() - 1);
        return PLURAL_NOUN.matcher(bare).matches()
                ? "Nenne die " + bare + "."
                : "Vervollständige (" + items + "): " + bare + " ...";
    }

    @Override
    public String underHeading(String heading) {
        if (heading.endsWith("?")) {
            return heading;
        }
        return PLURAL_NOUN.matcher(heading).matches()
                ? "Nenne die " + heading + "."
                : "Was sind die wichtigsten Punkte zu \"" + heading + "\"?";
    }

    @Override
    public boolean asksByItself(String heading) {
        return heading.endsWith("?") || PLURAL_NOUN.matcher(heading).matches();
    }

    @Override
    public String whatIsMeant(String term) {
        return "Was versteht man unter \"" + term + "\"?";
    }

    @Override
    public Pattern sequence() {
        return SEQUENCE;
    }

    @Override
    public String inOrder(String what) {
        return "Ordne: " + what;
    }

    @Override
    public Set<String> noNames() {
        return Set.of(
                "europa", "afrika", "asien", "amerika", "folge", "regel", "jahr", "jahre", "anfang", "ende", "mitte",
                "zeit");
    }
}
