package revise.draft;

import java.util.Set;
import java.util.regex.Pattern;

/** Words and phrases of English that tell whether a sentence or a heading says anything by itself. */
final class EnglishWords {
    static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "st", "vs", "e.g", "i.e", "cf", "ca", "approx", "no", "nos", "vol", "fig",
            "figs", "eq", "ch", "sec", "art", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct",
            "nov", "dec", "gen", "col", "lt", "sgt", "capt", "adm", "sen", "rep", "gov", "pres", "rev", "hon", "jr",
            "sr", "inc", "ltd", "co", "corp", "u.s", "u.k", "u.n", "u.s.s.r", "ph.d", "c", "p", "pp", "al", "v", "b");
    static final Pattern CONNECTIVE = Pattern.compile("^(?:However|Moreover|Furthermore|In addition|Additionally"
            + "|Therefore|Thus|Hence|Consequently|As a result|Similarly|Likewise|In contrast|By contrast|Nevertheless"
            + "|Nonetheless|Meanwhile|Finally"
            + "|Overall|Indeed|In fact|Notably|Importantly|Of course|Interestingly|Note that|Remember that|Recall that"
            + "|Also|In general|Generally|In particular|More precisely|In other words|Crucially|Today),? (?=\\S)");
    static final Set<String> DANGLING = Set.of(
            "it",
            "he",
            "she",
            "they",
            "we",
            "you",
            "i",
            "this",
            "that",
            "these",
            "those",
            "such",
            "here",
            "one",
            "another",
            "both",
            "its",
            "his",
            "her",
            "their",
            "our",
            "my",
            "your",
            "others",
            "other",
            "each",
            "either",
            "neither",
            "so",
            "then",
            "but",
            "and",
            "or",
            "yet",
            "nor",
            "thereby",
            "thereafter",
            "afterwards",
            "later",
            "for",
            "together",
            "instead",
            "first",
            "second",
            "third",
            "next",
            "again",
            "what",
            "which",
            "who",
            "let",
            "consider",
            "see",
            "suppose",
            "imagine",
            "assume",
            "recall",
            "therein",
            "all",
            "none",
            "conversely",
            "same",
            "accordingly",
            "otherwise",
            "if",
            "not",
            "only",
            "perhaps",
            "maybe",
            "everyone",
            "nobody",
            "hence",
            "thus",
            "there's",
            "it's",
            "that's");
    static final Pattern POINTING = Pattern.compile(
            "(?i)^(?:in|on|by|during|at|after|since|from|under|with)\\b[^,]{1,40} (?:it|he|she|they) |\\bthere[.,;]"
                    + "|\\b(?:this|these|those|aforementioned|(?:the )?(?:former|latter)"
                    + "|above-mentioned|as (?:mentioned|noted|seen|shown|described)|(?:shown|see|described|mentioned|discussed)"
                    + " (?:above|below|earlier|later|in)|figure \\d|table \\d|for (?:example|instance)|such (?:an?|things|cases)"
                    + "|as of (?:[a-z]+ )?\\d{4}|(?:i|we|you|our|your|my|us) "
                    + "|the (?:two|three|four) (?!world\\b)[a-z]+(?= (?:is|are|was|were|had|have)\\b))");
    static final Pattern BOILERPLATE = Pattern.compile("(?i)^(?:in (?:conclusion|summary|short|this (?:article|lecture"
            + "|chapter|section|essay|post|note|unit|part))|to (?:conclude|summari[sz]e|sum up)|for (?:further|those|more|example"
            + "|instance)|this (?:article|lecture|chapter|section|unit)|one (?:interesting|fun|thing)|(?:did|do) you"
            + "|let (?:us|me)"
            + "|as we|we (?:will|have|saw|shall)|remember|note:|see also|click|read more|source:|photo|image|figure|table|example"
            + "|todo|exam tip|tip:|warning|last updated|copyright|©).*");
    static final Set<String> CONTEXT_NOUNS = Set.of(
            "treaty",
            "agreement",
            "declaration",
            "pact",
            "event",
            "events",
            "recognition",
            "move",
            "decision",
            "dialogue",
            "process",
            "result",
            "results",
            "outcome",
            "outcomes",
            "nation",
            "nations",
            "country",
            "countries",
            "government",
            "region",
            "regime",
            "city",
            "war",
            "battle",
            "party",
            "company",
            "movement",
            "policy",
            "plan",
            "document",
            "author",
            "authors",
            "study",
            "experiment",
            "method",
            "approach",
            "problem",
            "reason",
            "reasons",
            "idea",
            "term",
            "concept",
            "act",
            "law",
            "case",
            "court",
            "defendant",
            "plaintiff",
            "negotiations",
            "talks",
            "signing",
            "atmosphere",
            "engagement",
            "choice",
            "relationship",
            "partnership",
            "situation",
            "first",
            "second",
            "third",
            "former",
            "latter",
            "two",
            "three",
            "same",
            "following",
            "others",
            "step",
            "steps",
            "system",
            "model",
            "theory",
            "value",
            "answer",
            "rest",
            "aim",
            "goal",
            "point",
            "difference",
            "effect",
            "function",
            "rule",
            "test",
            "crisis",
            "revolt",
            "revolution",
            "reform",
            "reforms",
            "crown",
            "king",
            "president",
            "leader",
            "leaders",
            "judge",
            "claim",
            "formula",
            "equation",
            "theorem",
            "proof",
            "algorithm",
            "table",
            "protocol",
            "construction",
            "project",
            "team",
            "group",
            "river",
            "island",
            "mountain",
            "town",
            "work",
            "book",
            "novel",
            "poem",
            "play",
            "machine",
            "device",
            "programme",
            "program",
            "substance",
            "cycle",
            "reaction",
            "experiments",
            "conference",
            "meeting",
            "visit",
            "exception");
    static final Pattern SKIPPED = Pattern.compile("(?i)(?:additional|further|recommended|suggested)\\s+(?:resources?"
            + "|readings?|materials?|information|links?).*|references?|bibliography|sources?|see also|external links?|links?"
            + "|footnotes?|notes?|literature|works cited|acknowledg(?:e)?ments?|table of contents|contents|about the author"
            + "|share this|related (?:articles|posts|topics)|credits|homework|exercises?|questions?"
            + "|practice (?:questions|problems)"
            + "|to ?do|reading list|recommended reading.*");
    static final Pattern EMPTY =
            Pattern.compile("(?i)(?:introduction|overview|conclusions?|summary|background|fun facts?"
                    + "|notes|general|basics|definitions?|key (?:terms|facts|points|concepts|ideas)|terms|terminology"
                    + "|glossary|vocabulary"
                    + "|examples?|details|facts|history|misc\\w*|remarks?|abstract|preface|formal definitions?"
                    + "|timeline|dates|important dates"
                    + "|part \\w+|chapter \\w+|week \\d+|lecture \\d+|unit \\d+|day \\d+|section \\w+|\\P{L}*)");
    static final Pattern VAGUE = Pattern.compile("(?i)^(?:an? |the |one of |among )*(?:very |most |more |so |quite )*"
            + "(?:significant|pivotal|crucial|key|important|major|essential|vital"
            + "|good (?:example|idea|way|thing)|turning point|stepping stone"
            + "|driving force|moment|matter|examples?|step|symbol|culmination|results?|reasons?|only|same"
            + "|interesting|useful"
            + "|popular|powerful|topic|subject|question|challenge|case|one|then|direct|natural|clear|not|also"
            + "|often|usually|still"
            + "|now|already|thus|therefore|consequence|response|product of|time|period|way|kind of|sort of"
            + "|remarkable|famous"
            + "|well|eager|able|based|used|called|known|seen|made|given|found|due|what|where|when|why|how"
            + "|that|because|\\p{L}{3,}ed|considered|regarded|said|believed|thought|born|located|named)\\b.*");

    private EnglishWords() {}
}
