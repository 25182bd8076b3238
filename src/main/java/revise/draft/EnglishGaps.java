package revise.draft;

import java.util.List;

/** Wordings of English in which there is something to be asked for. */
final class EnglishGaps {
    private static final String CAP = "\\p{Lu}[\\p{L}\\p{M}’'–-]*";
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
                    + "|Secretary of State|General Secretary|Chancellor|King|Queen|Emperor|Empress|Pope|Tsar|Czar"
                    + "|Kaiser|General|Marshal"
                    + "|Admiral|Colonel|Captain|Dr\\.?|Professor|Prof\\.|Sir|Lord|Lady|Senator|Governor|Chief Justice"
                    + "|Justice|Judge|leader"
                    + "|physicist|chemist|biologist|botanist|mathematician|astronomer|economist|philosopher|geologist"
                    + "|physician|surgeon"
                    + "|engineer|inventor|naturalist|historian|monk|psychologist|sociologist|statesman|explorer"
                    + "|architect|composer|painter"
                    + "|poet|logician|geneticist|meteorologist|linguist|general|king|emperor|president|chancellor"
                    + "|minister|seismologist)";
    private static final String DONE =
            "(?:discovered|invented|formulated|published|proposed|proved|wrote|founded|developed"
                    + "|introduced|designed|described|established|coined|showed|argued|suggested|noticed|built"
                    + "|composed|painted|conquered|isolated|demonstrated|observed"
                    + "|calculated|measured|predicted|deduced|drafted|negotiated|led|commanded|defeated|delivered|created)";
    private static final String HAPPENED =
            "(?:signed|held|born|died|negotiated|located|founded|established|built|took place"
                    + "|takes? place|lies|lie|situated|headquartered|based|fought|opened|convened|met|discovered"
                    + "|arrived|crowned|buried"
                    + "|executed|found|rises?|begins?|sits|stands|seated|created|erupted|occurred|happened|landed|ends?)";
    private static final String UNIT =
            "(?:%|percent\\b|per cent\\b|°C|°F|km/h|km²|km/s|km\\b|m/s²|m/s|metres?\\b|meters?\\b|cm\\b|mm\\b|nm\\b"
                    + "|kilomet(?:re|er)s?\\b|miles?\\b|feet\\b|kg\\b|mg\\b|kilograms?\\b|tonn?es\\b|tons\\b"
                    + "|lit(?:re|er)s?\\b|ml\\b|kHz\\b|MHz\\b|GHz\\b|Hz\\b|kW\\b"
                    + "|MW\\b|watts?\\b|volts?\\b|kV\\b|ohms?\\b|joules?\\b|kJ\\b|kPa\\b|bar\\b|eV\\b|newtons?\\b"
                    + "|kelvin\\b|K\\b|years?\\b|days?\\b|hours?\\b|minutes?\\b"
                    + "|seconds?\\b|weeks?\\b|months?\\b|bits?\\b|bytes?\\b|degrees\\b)";
    private static final String FIGURE = "\\d{1,3}(?:[,  ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final String COUNT =
            "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty)";
    static final List<Rule> GAPS = List.of(
            Rule.of("\\b(?<a>\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? \\d{3,4})\\b", "date", 95),
            Rule.of("\\b(?<a>" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{3,4})\\b", "date", 95),
            Rule.of("\\b(?<a>(?<!\\d )" + MONTH + " \\d{4})\\b", "month and year", 90),
            Rule.of("\\b(?<a>1\\d{3} ?[–-] ?(?:1\\d{3}|\\d{2}))\\b", "years", 80),
            Rule.of("\\b(?:[Ff]rom|[Bb]etween) (?<a>1\\d{3} (?:to|until|and) 1\\d{3})\\b", "years", 85),
            Rule.of(
                    "(?:\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Aa]fter|[Bb]efore|[Aa]round|[Tt]he year|born|died)"
                            + " |\\()(?:about |early |late |mid-)?(?<a>1\\d{3}|20\\d{2}|[1-9]\\d{0,3} (?:BCE?|AD|CE))"
                            + "(?![\\d\\p{L}%°]|[,.]\\d| ?[–-]| (?:to|until) 1| and \\d{4}|, \\d{4}"
                            + "|[  ][a-zµ°%]*(?:m|kg|km|years|people|metres|feet)\\b)",
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
                    "\\b[Tt]he (?:[a-z]+ )?(?:largest|longest|highest|deepest|oldest|smallest|first|most [a-z]+) "
                            + "[\\p{L} -]{3,60}? (?:is|was) (?<a>"
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
                    "(?:, |\\()(?:also |often |commonly |sometimes )?(?:called|known as) (?:the |an? )?"
                            + "(?<a>[\\p{L}][\\p{L}\\d’'-]*"
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
                            + "|[Vv]ersion |[Ww]eek |[Ll]ecture |[Pp]art |[Pp]ort |[Gg]roups? |[Tt]ype |[Pp]eriod "
                            + "|[Ll]evel |[Pp]hase |[Ss]tage |[Cc]lass |[Rr]ule |[Ll]aw |War |\\p{L}-)(?<a>"
                            + FIGURE
                            + ")(?= (?!(?:to|and|or|in|is|was|of|by|at|on|as|for|with|when|the|before|after|are|were"
                            + "|has|had|have|can|may|will|but|that|which|from|into|than|per|until)\\b)[a-z]{3,})",
                    "number",
                    55),
            Rule.of(
                    "\\b(?:consists? of|composed of|made up of|divided into|has|have|had|contains?|comprises?"
                            + "|[Tt]here are|splits? into"
                            + "|form|with) (?:exactly |about |only )?(?<a>" + COUNT
                            + ")(?= (?!or|of|and|to|in)[a-z]{3,})",
                    "number",
                    50));

    private EnglishGaps() {}
}
