package revise.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English. */
final class English implements Tongue {
    private static final Pattern INTRODUCTION =
            Pattern.compile("^(?:In|On|At|By|During|After|Before|Since|From|Under|With"
                    + "|Without|Despite|Although|Though|While|Whereas|When|Whenever|As|Following|Due|Because|Between"
                    + "|Until|Within|Over"
                    + "|Throughout|Through|For|If|Once|Upon|Unlike|Like|Along|Amid|Around|According|Besides|Beyond|Among|To|Given"
                    + "|Where|Of|Against|Outside|Inside|Near|Behind|Contrary|Except|Prior|\\w+ed|\\w+ing)\\b"
                    + "(?<intro>[^,]{1,120}(?:, \\d{3,4})?), (?=\\p{L})");
    private static final String VERB =
            "(?:was|were|is|are|has|had|have|can|could|will|would|may|might|must|did|does|also|not|then"
                    + "|later|eventually|soon|first|took|gave|made|led|came|became|began|held|brought|stood|set|saw"
                    + "|went|grew|rose|fell"
                    + "|won|lost|left|met|sought|fought|meant|kept|put|said|told|found|wrote|\\w{2,}ed|\\w{2,}[^su\\W]s)";
    private static final Pattern BARE_SUBJECT = Pattern.compile(
            "^[Tt]he (?:(?!(?:at|of|in|for|with|on|to|from|by|between) )[a-z-]+ ){0,2}?(?<noun>[a-z-]+)(?= " + VERB
                    + "\\b)");
    private static final String CAP = "\\p{Lu}[\\p{L}\\p{M}’'–-]*";
    private static final Pattern FULL_NAME =
            Pattern.compile("(?<name>(?:(?!The |In |On |By |At |After |Before |When |While )" + CAP
                    + " ){1,4}(?<noun>Treaty|Declaration|Agreement|Pact|Convention|Conference|Revolution|War|Act"
                    + "|Party|Company|Crisis"
                    + "|Constitution|Republic|Empire|Theorem|Protocol|Plan|Doctrine|Programme|Commission|Council"
                    + "|Court|Canal|River)"
                    + "|(?<nounb>Treaty|Declaration|Battle|Pact|Peace|Congress|Edict|Siege|Convention|Act|War) of (?:the )?"
                    + CAP + "(?: "
                    + CAP + ")?)(?![\\w-])");
    private static final Pattern MENTION = Pattern.compile(
            "\\b(?:[Tt]his|[Tt]he) (?<noun>treaty|declaration|agreement|pact"
                    + "|convention|conference|revolution|war|act|party|company|crisis|constitution|republic|empire"
                    + "|theorem|protocol|plan"
                    + "|doctrine|programme|commission|council|battle|congress|edict|siege|canal|river)(?![\\w-]| of\\b)");
    private static final Pattern PRONOUN_SUBJECT =
            Pattern.compile("^(?<it>It|He|She|They|it|he|she|they)(?= (?!is (?:\\w+ )?(?:that"
                    + "|to)\\b|was (?:\\w+ )?(?:that|to|not until)\\b|seems|follows|turned out|took until)[a-z])");
    private static final String MAIN_VERB =
            "(?:is|are|was|were|has|have|had|can|consists?|contains?|produces?|marked|signed|won"
                    + "|became|wrote|discovered|published|led|ruled|founded|invented|studied|worked|proved|developed"
                    + "|served|took|held"
                    + "|makes?|carr(?:y|ies)|stores?|began|ended|runs?|flows?|lies?|forms?|gave|came|used|uses|sends?"
                    + "|works?|allows?"
                    + "|guarantees?|protects?|requires?|provides?|proposed|showed|introduced|commanded|crossed"
                    + "|defeated|stands?|covers?)";
    private static final Pattern SUBJECT = Pattern.compile("^(?<s>(?:[Tt]he |[Aa]n? )?[\\p{L}\\d’'–-]+(?: (?!"
            + MAIN_VERB + "\\b)(?:of the |of )?[\\p{L}\\d’'–-]+){0,4})"
            + "(?: \\([^)]{1,40}\\))? (?:also |usually |often |first )?(?=" + MAIN_VERB + "\\b)");
    private static final Pattern DEFINITION = Pattern.compile(
            "^(?<art>The |An |A )?(?<term>[`\\p{L}\\d$][^\\s,;:()]*(?: [^\\s,;:()]+){0,4}?)(?: \\([^)]{1,40}\\)"
                    + "|, (?:also |sometimes )?(?:called|known as) [^,]{2,40},)? (?<verb>is|are|was|were|refers? to|means|denotes"
                    + "|(?:is|are) defined as|describes) (?<def>.{12,260}?)\\.?$");
    private static final Pattern DEFINITE =
            Pattern.compile("^(?:an?|the|any) [a-z\\d].*|^(?:[a-z-]+ )?[a-z-]{3,}s (?:that|which|of|in which) .*");
    private static final Pattern PERSON =
            Pattern.compile("(?i).*\\b(?:physicist|chemist|biologist|mathematician|king|queen|emperor"
                    + "|president|chancellor|general|philosopher|economist|writer|author|poet|painter|composer"
                    + "|scientist|engineer|leader"
                    + "|politician|statesman|monk|astronomer|founder|inventor|ruler|explorer|lawyer|judge|naturalist"
                    + "|historian|who)\\b.*");
    private static final Pattern PLURAL_NOUN =
            Pattern.compile("(?i)(?:causes|effects|consequences|reasons|advantages|disadvantages"
                    + "|benefits|drawbacks|types|kinds|functions|features|characteristics|properties|stages|steps"
                    + "|phases|components|parts"
                    + "|examples|symptoms|signs|principles|elements|sources|limits|limitations|uses|applications"
                    + "|requirements|rules"
                    + "|exceptions|forms|layers|factors|aims|goals|conditions|methods|techniques|criteria|objectives"
                    + "|terms|provisions"
                    + "|results|risks|treatments|differences|similarities|strengths|weaknesses|roles|duties|rights"
                    + "|powers|main|key|four"
                    + "|three|two|five|six)\\b.*");
    private static final Pattern SINGULAR_NOUN =
            Pattern.compile("(?i)(?:impact|effect|structure|role|function|purpose|importance"
                    + "|significance|context|origins?|history|meaning|process|legacy|nature|basis|cause|outcome|rise"
                    + "|fall|decline|course"
                    + "|development|difference|relationship|influence|geopolitical context|historical context"
                    + "|aftermath) (?:of|on|for|in"
                    + "|between) .*");
    private static final Pattern LEAD_BE = Pattern.compile(
            "^(?<x>.{3,100}?) (?<v>is|are|was|were|include|includes|included)(?: the following| as follows)?:$");
    private static final Pattern LEAD_THERE =
            Pattern.compile("^There (?<v>are|were|is|was) (?:the following )?(?<x>.{3,100}?):$");
    private static final Pattern LEAD_PARTS =
            Pattern.compile("^(?<x>.{3,80}?) (?<v>consists? of|(?:is|are|was|were) (?:made up of"
                    + "|composed of|divided into)|comprises?|contains?|requires?|needs?|provides?|causes?|affects?)"
                    + "(?: the following)?:$");
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
        return EnglishWords.ABBREVIATIONS;
    }

    @Override
    public Pattern connective() {
        return EnglishWords.CONNECTIVE;
    }

    @Override
    public Set<String> dangling() {
        return EnglishWords.DANGLING;
    }

    @Override
    public Pattern pointing() {
        return EnglishWords.POINTING;
    }

    @Override
    public Pattern boilerplate() {
        return EnglishWords.BOILERPLATE;
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
        return EnglishWords.CONTEXT_NOUNS;
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
        return EnglishWords.SKIPPED;
    }

    @Override
    public Pattern emptyHeading() {
        return EnglishWords.EMPTY;
    }

    @Override
    public List<Rule> gaps() {
        return EnglishGaps.GAPS;
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
        return EnglishWords.VAGUE;
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
