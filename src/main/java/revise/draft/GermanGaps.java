package revise.draft;

import java.util.List;

/** Wordings of German in which there is something to be asked for. */
final class GermanGaps {
    private static final String CAP = "\\p{Lu}[\\p{L}\\p{M}’'–-]*";
    private static final String MONTH =
            "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";
    private static final String FULL = CAP + "(?: (?:(?:von|van|der|zu|de) ){0,2}(?:\\p{Lu}\\.|" + CAP + ")){1,3}";
    private static final String NAME =
            CAP + "(?: (?:(?:von|van|der|zu|de) ){0,2}(?:\\p{Lu}\\.|[IVX]+\\.?|" + CAP + ")){0,3}";
    private static final String TITLE =
            "(?:Kaiser|König|Königin|Kanzler|Reichskanzler|Bundeskanzler|Bundeskanzlerin|Präsident"
                    + "|Reichspräsident|Papst|Zar|General|Minister|Außenminister|Physiker|Physikerin|Chemiker"
                    + "|Chemikerin|Biologe|Biologin"
                    + "|Mathematiker|Mathematikerin|Philosoph|Astronom|Ökonom|Arzt|Ingenieur|Dichter|Komponist|Mönch"
                    + "|Naturforscher|Dr\\."
                    + "|Prof\\.|Marschall|Graf|Fürst|Herzog|Reformator)";
    private static final String UNIT =
            "(?:%|Prozent\\b|°C|km/h|m/s²|m/s|km²|km\\b|m\\b|cm\\b|mm\\b|nm\\b|kg\\b|g\\b|mg\\b|Kilometern?\\b|Metern?\\b"
                    + "|Tonnen\\b|Litern?\\b|Hz\\b|kHz\\b|MHz\\b|Watt\\b|Volt\\b|Ohm\\b|Joule\\b|Grad\\b|Jahren?\\b"
                    + "|Tagen?\\b|Stunden\\b|Minuten\\b"
                    + "|Sekunden\\b|Wochen\\b|Monaten?\\b|Bit\\b|Byte\\b|Millionen\\b|Milliarden\\b)";
    private static final String FIGURE = "\\d{1,3}(?:[.  ]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
    private static final String COUNT = "(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig)";
    private static final String TERM = "[\"„»]?(?<a>(?!jede[snmr]?\\b|alle\\b|den\\b)\\p{L}[\\p{L}\\d’'-]*"
            + "(?: (?!und|oder|weil|wenn)[\\p{L}\\d’'-]+){0,2})[\"“«]?";
    static final List<Rule> GAPS = List.of(
            Rule.of("\\b(?<a>\\d{1,2}\\. ?" + MONTH + " \\d{3,4})\\b", "Datum", 95),
            Rule.of("(?<!\\. )\\b(?<a>" + MONTH + " \\d{4})\\b", "Monat und Jahr", 90),
            Rule.of("\\b(?<a>1\\d{3} ?(?:[–-]|bis) ?1\\d{3})\\b", "Jahre", 80),
            Rule.of(
                    "(?:\\b(?:[Ii]m Jahre?|[Dd]em Jahre?|[Ii]n den Jahren|[Ss]eit|[Bb]is|[Aa]b|[Vv]on|[Uu]m|[Nn]ach"
                            + "|[Vv]or|[Aa]nfang|[Ee]nde|[Mm]itte"
                            + "|wurde|wird|erst|geboren|gestorben) |\\(|\\* ?|† ?)"
                            + "(?<a>1\\d{3}|20\\d{2}|[1-9]\\d{0,3} [vn]\\. ?Chr\\.)"
                            + "(?![\\d\\p{L}%°]|[.,]\\d| ?[–-]| bis 1| (?:m|km|kg|g|%|°C)\\b)",
                    "Jahr", 85),
            Rule.of(
                    "(?<=[a-zäöüß] )(?<a>1\\d{3}|20\\d{2})(?= (?:in|von|bei|auf|durch|am|an|nach|als|zum|zur|mit"
                            + "|unter|gegen|vom|beim|im)\\b|[.,)])",
                    "Jahr", 80),
            Rule.of("\\b(?<a>\\d{1,2}\\. Jahrhunderts?)\\b", "Jahrhundert", 55),
            Rule.of("\\b" + TITLE + " (?<a>" + NAME + ")", "wer", 75),
            Rule.of(
                    "\\bvon (?:dem |der )?(?:[a-zäöü]+ )?(?<a>" + FULL
                            + ")(?= (?:entdeckt|erfunden|formuliert|verfasst|gegründet"
                            + "|geschrieben|entwickelt|aufgestellt|beschrieben|komponiert|vorgeschlagen|nachgewiesen|begründet))",
                    "wer",
                    80),
            Rule.of(
                    "^(?<a>" + FULL
                            + ") (?:entdeckte|erfand|formulierte|verfasste|gründete|schrieb|entwickelte|beschrieb|bewies"
                            + "|veröffentlichte|begründete|schlug)\\b",
                    "wer",
                    78),
            Rule.of("\\bin der Stadt (?<a>" + CAP + ")", "wo", 80),
            Rule.of(
                    "\\b(?:in|bei) (?<a>" + CAP
                            + ")(?= (?:geboren|unterzeichnet|gegründet|gekrönt|geschlagen|statt\\b|ermordet"
                            + "|hingerichtet|entdeckt|eröffnet|unterschrieben|verhandelt|begraben|ausgerufen))",
                    "wo",
                    75),
            Rule.of("\\b(?:nennt man|heißt|heißen) [„\"](?<a>[^“”\"„]{3,60})[“”\"]", "", 94),
            Rule.of(
                    "\\b(?:nennt man|heißt|heißen|nennt sich)(?: (?:auch|daher|darum|deshalb|hier|die|der|das|ein|eine))* "
                            + TERM + "(?=[.,;)]|$)",
                    "",
                    92),
            Rule.of(
                    "\\b(?:wird|werden)(?: (?:auch|oft|meist))? (?:als )?(?:die |der |das )?" + TERM
                            + " (?:genannt|bezeichnet)\\b",
                    "",
                    92),
            Rule.of("\\bbezeichnet man als " + TERM + "(?=[.,;)]|$)", "", 92),
            Rule.of("(?:, |\\()auch " + TERM + "(?: genannt)?(?=[,)])", "", 60),
            Rule.of("\\b[Dd]ie Hauptstadt (?:von |der |des )?[\\p{L} ]{3,40}? ist (?<a>" + CAP + ")", "", 90),
            Rule.of("(?<![\\d.,§]|§ |Abs\\. |Art\\. )(?<a>(?:" + FIGURE + ") ?" + UNIT + "(?: Euro)?)", "", 70),
            Rule.of(
                    "\\b(?:besteht aus|bestehen aus|hat|haben|besitzt|enthält|umfasst|gibt es|gliedert sich in) "
                            + "(?:genau |etwa )?(?<a>"
                            + COUNT + "|\\d{1,3}(?!\\d))(?= [\\p{L}]{3,})",
                    "Zahl",
                    55));

    private GermanGaps() {}
}
