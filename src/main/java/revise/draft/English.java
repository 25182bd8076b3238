package revise.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English. */
final class English implements Tongue {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "st", "vs", "e.g", "i.e", "cf", "ca", "approx", "no", "nos", "vol", "fig",
            "figs", "eq", "ch", "sec", "art", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct",
            "nov", "dec", "gen", "col", "lt", "sgt", "capt", "adm", "sen", "rep", "gov", "pres", "rev", "hon", "jr",
            "sr", "inc", "ltd", "co", "corp", "u.s", "u.k", "u.n", "u.s.s.r", "ph.d", "c", "p", "pp", "al", "v", "b");
    private static final Pattern CONNECTIVE = Pattern.compile(
            "^(?:However|Moreover|Furthermore|In addition|Additionally"
                    + "|Therefore|Thus|Hence|Consequently|As a result|Similarly|Likewise|In contrast|By contrast|Nevertheless|Nonetheless|Meanwhile|Finally"
                    + "|Overall|Indeed|In fact|Notably|Importantly|Of course|Interestingly|Note that|Remember that|Recall that"
                    + "|Also|In general|Generally|In particular|More precisely|In other words|Crucially|Today),? (?=\\S)");
    private static final Set<String> DANGLING = Set.of(
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
    private static final Pattern POINTING = Pattern.compile(
            "(?i)^(?:in|on|by|during|at|after|since|from|under|with)\\b[^,]{1,40} (?:it|he|she|they) |\\bthere[.,;]|\\b(?:this|these|those|aforementioned|(?:the )?(?:former|latter)"
                    + "|above-mentioned|as (?:mentioned|noted|seen|shown|described)|(?:shown|see|described|mentioned|discussed)"
                    + " (?:above|below|earlier|later|in)|figure \\d|table \\d|for (?:example|instance)|such (?:an?|things|cases)"
                    + "|as of (?:[a-z]+ )?\\d{4}|(?:i|we|you|our|your|my|us) |the (?:two|three|four) (?!world\\b)[a-z]+(?= (?:is|are|was|were|had|have)\\b))");
    private static final Pattern BOILERPLATE =
            Pattern.compile("(?i)^(?:in (?:conclusion|summary|short|this (?:article|lecture"
                    + "|chapter|section|essay|post|note|unit|part))|to (?:conclude|summari[sz]e|sum up)|for (?:further|those|more|example"
                    + "|instance)|this (?:article|lecture|chapter|section|unit)|one (?:interesting|fun|thing)|(?:did|do) you|let (?:us|me)"
                    + "|as we|we (?:will|have|saw|shall)|remember|note:|see also|click|read more|source:|photo|image|figure|table|example"
                    + "|todo|exam tip|tip:|warning|last updated|copyright|©).*");
    private static final Pattern INTRODUCTION =
            Pattern.compile("^(?:In|On|At|By|During|After|Before|Since|From|Under|With"
                    + "|Without|Despite|Although|Though|While|Whereas|When|Whenever|As|Following|Due|Because|Between|Until|Within|Over"
                    + "|Throughout|Through|For|If|Once|Upon|Unlike|Like|Along|Amid|Around|According|Besides|Beyond|Among|To|Given"
                    + "|Where|Of|Against|Outside|Inside|Near|Behind|Contrary|Except|Prior|\\w+ed|\\w+ing)\\b"
                    + "(?<intro>[^,]{1,120}(?:, \\d{3,4})?), (?=\\p{L})");
    private static final String VERB =
            "(?:was|were|is|are|has|had|have|can|could|will|would|may|might|must|did|does|also|not|then"
                    + "|later|eventually|soon|first|took|gave|made|led|came|became|began|held|brought|stood|set|saw|went|grew|rose|fell"
                    + "|won|lost|left|met|sought|fought|meant|kept|put|said|told|found|wrote|\\w{2,}ed|\\w{2,}[^su\\W]s)";
    private static final Pattern BARE_SUBJECT = Pattern.compile(
            "^[Tt]he (?:(?!(?:at|of|in|for|with|on|to|from|by|between) )[a-z-]+ ){0,2}?(?<noun>[a-z-]+)(?= " + VERB
                    + "\\b)");
    private static final Set<String> CONTEXT_NOUNS = Set.of(
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
    private static final String CAP = "\\p{Lu}[\\p{L}\\p{M}’'–-]*";
    private static final Pattern FULL_NAME =
            Pattern.compile("(?<name>(?:(?!The |In |On |By |At |After |Before |When |While )" + CAP
                    + " ){1,4}(?<noun>Treaty|Declaration|Agreement|Pact|Convention|Conference|Revolution|War|Act|Party|Company|Crisis"
                    + "|Constitution|Republic|Empire|Theorem|Protocol|Plan|Doctrine|Programme|Commission|Council|Court|Canal|River)"
                    + "|(?<nounb>Treaty|Declaration|Battle|Pact|Peace|Congress|Edict|Siege|Convention|Act|War) of (?:the )?"
                    + CAP + "(?: "
                    + CAP + ")?)(?![\\w-])");
    private static final Pattern MENTION = Pattern.compile(
            "\\b(?:[Tt]his|[Tt]he) (?<noun>treaty|declaration|agreement|pact"
                    + "|convention|conference|revolution|war|act|party|company|crisis|constitution|republic|empire|theorem|protocol|plan"
                    + "|doctrine|programme|commission|council|battle|congress|edict|siege|canal|river)(?![\\w-]| of\\b)");
    private static final Pattern PRONOUN_SUBJECT =
            Pattern.compile("^(?<it>It|He|She|They|it|he|she|they)(?= (?!is (?:\\w+ )?(?:that"
                    + "|to)\\b|was (?:\\w+ )?(?:that|to|not until)\\b|seems|follows|turned out|took until)[a-z])");
    private static final String MAIN_VERB =
            "(?:is|are|was|were|has|have|had|can|consists?|contains?|produces?|marked|signed|won"
                    + "|became|wrote|discovered|published|led|ruled|founded|invented|studied|worked|proved|developed|served|took|held"
                    + "|makes?|carr(?:y|ies)|stores?|began|ended|runs?|flows?|lies?|forms?|gave|came|used|uses|sends?|works?|allows?"
                    + "|guarantees?|protects?|requires?|provides?|proposed|showed|introduced|commanded|crossed|defeated|stands?|covers?)";
    private static final Pattern SUBJECT = Pattern.compile("^(?<s>(?:[Tt]he |[Aa]n? )?[\\p{L}\\d’'–-]+(?: (?!"
            + MAIN_VERB + "\\b)(?:of the |of )?[\\p{L}\\d’'–-]+){0,4})"
            + "(?: \\([^)]{1,40}\\))? (?:also |usually |often |first )?(?=" + MAIN_VERB + "\\b)");
    private static final Pattern SKIPPED =
            Pattern.compile("(?i)(?:additional|further|recommended|suggested)\\s+(?:resources?"
                    + "|readings?|materials?|information|links?).*|references?|bibliography|sources?|see also|external links?|links?"
                    + "|footnotes?|notes?|literature|works cited|acknowledg(?:e)?ments?|table of contents|contents|about the author"
                    + "|share this|related (?:articles|posts|topics)|credits|homework|exercises?|questions?|practice (?:questions|problems)"
                    + "|to ?do|reading list|recommended reading.*");
    private static final Pattern EMPTY =
            Pattern.compile("(?i)(?:introduction|overview|conclusions?|summary|background|fun facts?"
                    + "|notes|general|basics|definitions?|key (?:terms|facts|points|concepts|ideas)|terms|terminology|glossary|vocabulary"
                    + "|examples?|details|facts|history|misc\\w*|remarks?|abstract|preface|formal definitions?|timeline|dates|important dates"
                    + "|part \\w+|chapter \\w+|week \\d+|lecture \\d+|unit \\d+|day \\d+|section \\w+|\\P{L}*)");
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String NAME =
            "(?:" + CAP + "|\\p{Lu}\\.)(?: (?:(?:von|van|der|den|de|da|di|del|du|la|bin|ibn|al) ){0,2}(?:\\p{Lu}\\.|"
                    + CAP + ")){0,3}";
    private static final String FULL =
            CAP + "(?: (?:(?:von|van|der|den|de|da|di|del|du|la|bin|ibn|al) ){0,2}(?:\\p{Lu}\\.|" + CAP + ")){1,3}";
    private static final String PLACE = CAP + "(?: " + CAP + "){0,2}";
    private static final String TITLE =
            "(?:President|Premier|Prime Minister|Foreign Minister|Foreign Commissar|Foreign Secretary"
                    + "|Secretary of State|General Secretary|Chancellor|King|Queen|Emperor|Empress|Pope|Tsar|Czar|Kaiser|General|Marshal"
                    + "|Admiral|Colonel|Captain|Dr\\.?|Professor|Prof\\.|Sir|Lord|Lady|Senator|Governor|Chief Justice|Justice|Judge|leader"
                    + "|physicist|chemist|biologist|botanist|mathematician|astronomer|economist|philosopher|geologist|physician|surgeon"
                    + "|engineer|inventor|naturalist|historian|monk|psychologist|sociologist|statesman|explorer|architect|composer|painter"
                    + "|poet|logician|geneticist|meteorologist|linguist|general|king|emperor|president|chancellor|minister|seismologist)";
    private static final String DONE =
            "(?:discovered|invented|formulated|published|proposed|proved|wrote|founded|developed"
                    + "|introduced|designed|described|established|coined|showed|argued|suggested|noticed|built|composed|painted|conquered|isolated|demonstrated|observed"
                    + "|calculated|measured|predicted|deduced|drafted|negotiated|led|commanded|defeated|delivered|created)";
    private static final String HAPPENED =
            "(?:signed|held|born|died|negotiated|located|founded|established|built|took place"
                    + "|takes? place|lies|lie|situated|headquartered|based|fought|opened|convened|met|discovered|arrived|crowned|buried"
                    + "|executed|found|rises?|begins?|sits|stands|seated|created|erupted|occurred|happened|landed|ends?)";
    private static final String UNIT =
            "(?:%|percent\\b|per cent\\b|°C|°F|km/h|km²|km/s|km\\b|m/s²|m/s|metres?\\b|meters?\\b|cm\\b|mm\\b|nm\\b"
                    + "|kilomet(?:re|er)s?\\b|miles?\\b|feet\\b|kg\\b|mg\\b|kilograms?\\b|tonn?es\\b|tons\\b|lit(?:re|er)s?\\b|ml\\b|kHz\\b|MHz\\b|GHz\\b|Hz\\b|kW\\b"
                    + "|MW\\b|watts?\\b|volts?\\b|kV\\b|ohms?\\b|joules?\\b|kJ\\b|kPa\\b|bar\\b|eV\\b|newtons?\\b|kelvin\\b|K\\b|years?\\b|days?\\b|hours?\\b|minutes?\\b"
                    + "|seconds?\\b|weeks?\\b|months?\\b|bits?\\b|bytes?\\b|degrees\\b)";
    private static final String FIGURE = "\\d{1,3}(?:[,  ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final String COUNT =
            "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty)";
    private static final List<Rule> GAPS = List.of(
            Rule.of("\\b(?<a>\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? \\d{3,4})\\b", "date", 95),
            Rule.of("\\b(?<a>" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{3,4})\\b", "date", 95),
            Rule.of("\\b(?<a>(?<!\\d )" + MONTH + " \\d{4})\\b", "month and year", 90),
            Rule.of("\\b(?<a>1\\d{3} ?[–-] ?(?:1\\d{3}|\\d{2}))\\b", "years", 80),
            Rule.of("\\b(?:[Ff]rom|[Bb]etween) (?<a>1\\d{3} (?:to|until|and) 1\\d{3})\\b", "years", 85),
            Rule.of(
                    "(?:\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Aa]fter|[Bb]efore|[Aa]round|[Tt]he year|born|died)"
                            + " |\\()(?:about |early |late |mid-)?(?<a>1\\d{3}|20\\d{2}|[1-9]\\d{0,3} (?:BCE?|AD|CE))"
                            + "(?![\\d\\p{L}%°]|[,.]\\d| ?[–-]| (?:to|until) 1| and \\d{4}|, \\d{4}|[  ][a-zµ°%]*(?:m|kg|km|years|people|metres|feet)\\b)",
                    "year", 85),
            Rule.of("\\b(?<a>(?:\\d{1,2}(?:st|nd|rd|th)|[a-z]+th) century(?: BCE?)?)\\b", "century", 60),
            Rule.of("\\b" + TITLE + ",? (?<a>" + NAME + ")", "who", 75),
            Rule.of(
                    "\\b" + DONE + " (?:in \\d{4} )?by (?:the [A-Z]?[a-z]+ (?:[a-z]+ )?)?(?<a>" + FULL + ")",
                    "who",
                    80),
            Rule.of("(?:^|, )(?<a>" + FULL + ") (?:first |independently |later )?" + DONE + "\\b", "who", 78),
            Rule.of("\\bin the (?:port |capital )?(?:city|town|village) of (?<a>" + PLACE + ")", "where", 80),
            Rule.of(
                    "\\b" + HAPPENED + "(?: (?!that|which|who|by)[\\p{L}'’]+){0,2}? (?:in|at|near) (?:the )?(?<a>"
                            + PLACE
                            + ")(?=[,.;)]| (?:in|on|and|by|between|to|with|from|at|after|before|during|when|for|as|where)\\b)",
                    "where",
                    70),
            Rule.of("\\bcapital(?: city)? of [\\p{L} ]{3,40}? (?:is|was) (?<a>" + PLACE + ")", "", 90),
            Rule.of(
                    "^(?<a>" + PLACE
                            + ") (?:is|was) the (?:capital|largest|longest|highest|deepest|oldest|smallest|most [a-z]+)\\b",
                    "",
                    88),
            Rule.of(
                    "\\b[Tt]he (?:[a-z]+ )?(?:largest|longest|highest|deepest|oldest|smallest|first|most [a-z]+) [\\p{L} -]{3,60}? (?:is|was) (?<a>"
                            + PLACE + ")",
                    "",
                    84),
            Rule.of(
                    "\\b(?:is|are|was|were) (?:also |often |commonly |usually |sometimes |generally )?(?:called|known as|termed"
                            + "|referred to as|named) (?:the |an? )?[\"“‘]?(?<a>[\\p{L}][\\p{L}\\d’'-]*(?: (?!and|or|because|when"
                            + "|if|after|in|by|for)[\\p{L}\\d’'-]+){0,3})[\"”’]?(?=[.,;:)]| \\(|$)",
                    "",
                    92),
            Rule.of(
                    "(?:, |\\()(?:also |often |commonly |sometimes )?(?:called|known as) (?:the |an? )?(?<a>[\\p{L}][\\p{L}\\d’'-]*"
                            + "(?: [\\p{L}\\d’'-]+){0,3})(?=[,)])",
                    "",
                    86),
            Rule.of(
                    "(?<![\\d.,(]|[Cc]hapter |[Ff]igure |[Pp]age )(?<a>(?:-|−|[$£€] ?)?(?:" + FIGURE
                            + ")(?: (?:million|billion|trillion))? ?" + UNIT + ")(?! \\()",
                    "",
                    70),
            Rule.of(
                    "(?<![\\d.,])(?<a>(?:[$£€] ?)?(?:" + FIGURE + ") (?:million|billion|trillion))(?= [a-z]|[.,;])",
                    "",
                    70),
            Rule.of(
                    "(?<![\\d.,]|[Cc]hapter |[Ff]igure |[Pp]age |[Ss]ection |[Aa]rticle |[Tt]able |[Ss]tep |[Nn]o\\. |§|§ "
                            + "|[Vv]ersion |[Ww]eek |[Ll]ecture |[Pp]art |[Pp]ort |[Gg]roups? |[Tt]ype |[Pp]eriod |[Ll]evel |[Pp]hase |[Ss]tage |[Cc]lass |[Rr]ule |[Ll]aw |War |\\p{L}-)(?<a>"
                            + FIGURE
                            + ")(?= (?!(?:to|and|or|in|is|was|of|by|at|on|as|for|with|when|the|before|after|are|were|has|had|have|can|may|will|but|that|which|from|into|than|per|until)\\b)[a-z]{3,})",
                    "number",
                    55),
            Rule.of(
                    "\\b(?:consists? of|composed of|made up of|divided into|has|have|had|contains?|comprises?|[Tt]here are|splits? into"
                            + "|form|with) (?:exactly |about |only )?(?<a>" + COUNT
                            + ")(?= (?!or|of|and|to|in)[a-z]{3,})",
                    "number",
                    50));
    private static final Pattern DEFINITION = Pattern.compile(
            "^(?<art>The |An |A )?(?<term>[`\\p{L}\\d$][^\\s,;:()]*(?: [^\\s,;:()]+){0,4}?)(?: \\([^)]{1,40}\\)"
                    + "|, (?:also |sometimes )?(?:called|known as) [^,]{2,40},)? (?<verb>is|are|was|were|refers? to|means|denotes"
                    + "|(?:is|are) defined as|describes) (?<def>.{12,260}?)\\.?$");
    private static final Pattern DEFINITE =
            Pattern.compile("^(?:an?|the|any) [a-z\\d].*|^(?:[a-z-]+ )?[a-z-]{3,}s (?:that|which|of|in which) .*");
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)^(?:an? |the |one of |among )*(?:very |most |more |so |quite )*"
                    + "(?:significant|pivotal|crucial|key|important|major|essential|vital|good (?:example|idea|way|thing)|turning point|stepping stone"
                    + "|driving force|moment|matter|examples?|step|symbol|culmination|results?|reasons?|only|same|interesting|useful"
                    + "|popular|powerful|topic|subject|question|challenge|case|one|then|direct|natural|clear|not|also|often|usually|still"
                    + "|now|already|thus|therefore|consequence|response|product of|time|period|way|kind of|sort of|remarkable|famous"
                    + "|well|eager|able|based|used|called|known|seen|made|given|found|due|what|where|when|why|how|that|because|\\p{L}{3,}ed|considered|regarded|said|believed|thought|born|located|named)\\b.*");
    private static final Pattern PERSON = Pattern.compile(
            "(?i).*\\b(?:physicist|chemist|biologist|mathematician|king|queen|emperor"
                    + "|president|chancellor|general|philosopher|economist|writer|author|poet|painter|composer|scientist|engineer|leader"
                    + "|politician|statesman|monk|astronomer|founder|inventor|ruler|explorer|lawyer|judge|naturalist|historian|who)\\b.*");
    private static final Pattern PLURAL_NOUN =
            Pattern.compile("(?i)(?:causes|effects|consequences|reasons|advantages|disadvantages"
                    + "|benefits|drawbacks|types|kinds|functions|features|characteristics|properties|stages|steps|phases|components|parts"
                    + "|examples|symptoms|signs|principles|elements|sources|limits|limitations|uses|applications|requirements|rules"
                    + "|exceptions|forms|layers|factors|aims|goals|conditions|methods|techniques|criteria|objectives|terms|provisions"
                    + "|results|risks|treatments|differences|similarities|strengths|weaknesses|roles|duties|rights|powers|main|key|four"
                    + "|three|two|five|six)\\b.*");
    private static final Pattern SINGULAR_NOUN =
            Pattern.compile("(?i)(?:impact|effect|structure|role|function|purpose|importance"
                    + "|significance|context|origins?|history|meaning|process|legacy|nature|basis|cause|outcome|rise|fall|decline|course"
                    + "|development|difference|relationship|influence|geopolitical context|historical context|aftermath) (?:of|on|for|in"
                    + "|between) .*");
    private static final Pattern LEAD_BE = Pattern.compile(
            "^(?<x>.{3,100}?) (?<v>is|are|was|were|include|includes|included)(?: the following| as follows)?:$");
    private static final Pattern LEAD_THERE =
            Pattern.compile("^There (?<v>are|were|is|was) (?:the following )?(?<x>.{3,100}?):$");
    private static final Pattern LEAD_PARTS = Pattern.compile(
            "^(?<x>.{3,80}?) (?<v>consists? of|(?:is|are|was|were) (?:made up of"
                    + "|composed of|divided into)|comprises?|contains?|requires?|needs?|provides?|causes?|affects?)(?: the following)?:$");
    private static final Pattern PLURAL_LEAD =
            Pattern.compile("(?:\\p{L}+ ){0,2}\\p{L}+[^\\Wsui]s (?:of|for|in|to|against|behind) .*");
    private static final Pattern VERB_INSIDE = Pattern.compile(
            "(?:\\S+ ){5,}.*|.* (?:is|are|was|were|has|have|can|may|must|will|do|does|\\w+[^\\Wsui]s|\\w+ed|needs?)(?: .*)?");
    private static final Pattern SEQUENCE = Pattern.compile(
            "(?i).*\\b(?:steps|stages|phases|in order|order of|sequence|chronolog\\w*|in turn|procedure)\\b.*");

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
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
        return INTRODUCTION;
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
        return FULL_NAME;
    }

    @Override
    public Pattern mention() {
        return MENTION;
    }

    @Override
    public Pattern pronounSubject() {
        return PRONOUN_SUBJECT;
    }

    @Override
    public Pattern subject() {
        return SUBJECT;
    }

    @Override
    public boolean agrees(String pronoun, String subject) {
        boolean article = subject.matches("(?i)(?:the|an?) .*");
        String[] words = subject.split(" ", -1);
        String last = words[words.length - 1];
        boolean plural = last.matches(".*[^siu'’]s") || subject.contains(" and ");
        boolean names = words.length >= 2 && Character.isUpperCase(last.codePointAt(0));
        boolean ofName = subject.contains(" of ");
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "she" -> names && !article && !plural && !ofName;
            case "they" -> plural;
            default -> !plural && (article || ofName || words.length == 1);
        };
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
        return GAPS;
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
        boolean past = verb.equals("was") || verb.equals("were");
        boolean person = PERSON.matcher(definition).matches();
        boolean name = term.indexOf(' ') > 0
                && Character.isUpperCase(term.codePointAt(0))
                && Character.isUpperCase(term.codePointAt(term.lastIndexOf(' ') + 1));
        if (article.isEmpty() && (name ? !person : past)) {
            return null;
        }
        String asks = person && name && article.isEmpty() ? "Who" : "What";
        String is = verb.equals("are") || verb.equals("were") || verb.equals("was") ? verb : "is";
        is = verb.startsWith("are ") || verb.equals("refer to") ? "are" : is;
        return asks + " " + is + " " + article.toLowerCase(Locale.ROOT) + term + "?";
    }

    @Override
    public String standsFor(String letters) {
        return "What does " + letters + " stand for?";
    }

    @Override
    public String listed(String lead, int items) {
        Matcher be = LEAD_BE.matcher(lead);
        if (be.matches()) {
            String is = be.group("v").startsWith("includ") ? "are" : be.group("v");
            return "What " + is + " " + Casing.opening(be.group("x")) + "?";
        }
        Matcher there = LEAD_THERE.matcher(lead);
        if (there.matches()) {
            String what = there.group("x").replaceFirst("^(?:several|many|some|various|a few) ", "");
            return "What " + there.group("v") + " the " + what + "?";
        }
        Matcher parts = LEAD_PARTS.matcher(lead);
        if (parts.matches()) {
            return parts(Casing.opening(parts.group("x")), parts.group("v"));
        }
        String bare = lead.substring(0, lead.length() - 1);
        if (PLURAL_NOUN.matcher(bare).matches() || PLURAL_LEAD.matcher(bare).matches()) {
            return "What are the " + Casing.opening(bare) + "?";
        }
        if (!VERB_INSIDE.matcher(bare).matches()) {
            return bare.matches("[\\p{L}-]+[^sui\\W]s")
                    ? "What are the " + Casing.opening(bare) + "?"
                    : underHeading(bare);
        }
        return "Complete the list (" + items + "): " + bare + " ...";
    }

    private static String parts(String what, String verb) {
        int space = verb.indexOf(' ');
        String first = space < 0 ? verb : verb.substring(0, space);
        String rest = space < 0 ? "" : verb.substring(space);
        if (Set.of("is", "are", "was", "were").contains(first)) {
            return "What " + first + " " + what + rest + "?";
        }
        boolean singular = first.endsWith("s");
        String base = singular ? first.substring(0, first.length() - 1) : first;
        return "What " + (singular ? "does " : "do ") + what + " " + base + rest + "?";
    }

    @Override
    public String underHeading(String heading) {
        if (heading.endsWith("?")) {
            return heading;
        }
        if (PLURAL_NOUN.matcher(heading).matches()) {
            return "What are the " + Casing.opening(heading) + "?";
        }
        if (SINGULAR_NOUN.matcher(heading).matches()) {
            return "Explain the " + Casing.opening(heading) + ".";
        }
        return "What are the main points on \"" + heading + "\"?";
    }

    @Override
    public boolean asksByItself(String heading) {
        return heading.endsWith("?")
                || PLURAL_NOUN.matcher(heading).matches()
                || SINGULAR_NOUN.matcher(heading).matches();
    }

    @Override
    public String whatIsMeant(String term) {
        return "What is meant by \"" + term + "\"?";
    }

    @Override
    public Pattern sequence() {
        return SEQUENCE;
    }

    @Override
    public String inOrder(String what) {
        return "Put in the right order: " + what.replaceFirst(" (?:is|are|was|were|include)$", "");
    }

    @Override
    public Set<String> noNames() {
        return Set.of(
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
                "europe",
                "africa",
                "asia",
                "america",
                "western",
                "eastern",
                "northern",
                "southern",
                "world",
                "war",
                "world war",
                "the",
                "earth",
                "god");
    }
}
