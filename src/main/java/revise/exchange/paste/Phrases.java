package revise.exchange.paste;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What pages of flashcards, printouts and chats say around the cards. */
final class Phrases {
    private static final int LONGEST = 160;
    private static final int LONGEST_SURE = 60;
    private static final int LONGEST_WORD = 16;
    private static final int MENU_CELLS = 3;

    /** These say what they are wherever they stand. */
    private static final Set<String> SURE = set(
            "how well did you know this|your library|get started|upgrade to remove ads|sign up|sign in|log in|sign up for free|log in"
                    + "|show answer|show answers|hide answer|reveal answer|show the answer|flip card|flip the card"
                    + "|click to flip|tap to flip|click to reveal|tap to reveal|click the card to flip|tap card to flip"
                    + "|don't know|dont know|still learning|not at all|created by|terms in this set|your stars"
                    + "|add to folder|add to library|add to class|report this ad|advertisement|remove ads|go ad-free"
                    + "|start studying|study now|study these flashcards|study this set|save to folder|view all cards"
                    + "|view all flashcards|see more|show more|load more|read more|next card|previous card"
                    + "|shuffle cards|card list|all cards|front and back|related flashcards|recommended flashcards"
                    + "|recommended textbook solutions|sets found in the same folder|other sets by this creator"
                    + "|students also viewed|students also studied|recommended sets|verified answer|click to rate"
                    + "|rate this set|share this set|privacy policy|terms of service|cookie settings|accept all cookies"
                    + "|download the app|get the app|start free trial|try it free|go premium|upgrade now|upgrade"
                    + "|upgrade to premium|subscribe|create flashcards|make your own flashcards|edit flashcards"
                    + "|practice questions for this set|learn mode|test mode|see an expert-written answer"
                    + "|antwort anzeigen|antwort zeigen|karte umdrehen|jetzt lernen|kostenlos registrieren|anmelden"
                    + "|wei\u00DF ich nicht|afficher la r\u00E9ponse|voir la r\u00E9ponse|s'inscrire|se connecter"
                    + "|mostrar respuesta|reg\u00EDstrate|mostra risposta|back to top|skip to main content|print"
                    + "|copy link|copy code|quizlet|brainscape|studystack|quizlet plus|knowt|remnote|ankiweb"
                    + "|back to all decks|decks in this class|flashcards in this deck|study flashcards"
                    + "|like this study set? create a free account to save it|i know this|i don't know this"
                    + "|got it|study again|tap the card to flip|click the card to flip it|scroll to continue");

    /** These may be answers just as well. */
    private static final Set<String> COMMON = set(
            "study|flashcards|flashcard|learn|test|match|flip|share|know|perfectly|gravity|spell|write|live|save|edit"
                    + "|options|next|previous|back|shuffle|export|search|home|library|expert solutions|folders"
                    + "|original|alphabetical|star|starred|report|follow|close|menu|help|settings|download|copy"
                    + "|again|hard|good|easy|rating|answer|question|term|definition|terms|definitions|front|cards"
                    + "|blast|blocks|games|practice|practise|review|quiz|lernen|karteikarten|teilen|apprendre|partager"
                    + "|audio|listen|play|pause|image|hint|skip|continue|submit|done|retry|restart|reset|1 2 3 4 5"
                    + "|almost there|new cards|mastered|not studied|preview|students|teachers|subjects|notes|feedback");

    /** With which the patterns begin, where they begin with a word. */
    private static final Set<String> BEGINNINGS =
            Words.set("terms term flashcards flashcard decks deck cards card sets set"
                    + " only from just for created made uploaded published posted written shared how page seite pagina p\u00E1gina p"
                    + " tap click press hit swipe last updated date printed learn study quizlet brainscape studystack knowt cram"
                    + " copyright you");

    private static final List<Pattern> PATTERNS = patterns(
            "terms in this set \\(?\\d+\\)?",
            "\\d+ (terms|cards|flashcards|sets|views|members|ratings|students|followers)( in this (set|deck|study set))?",
            "flashcards? in this (set|deck|study set) \\(?\\d+\\)?",
            "(decks?|cards?|sets?|terms?|flashcards?) ?(\\(\\d+\\)|: ?\\d+)",
            "(only|from|just|for only)? ?[\u00A3$\u20AC]\\d+([.,]\\d\\d)?( ?(/|per|a|an|pro|par) ?(month|year|week|mo|yr"
                    + "|monat|mois|mes|mese))( .{0,30})?",
            "(created|made|uploaded|published|posted|written|shared|added) by:? \\S+( \\S+){0,3}",
            "how well did you know this\\? ?\\d?( .{0,20})?",
            "(page|seite|pagina|p\u00E1gina|p\\.) ?\\d{1,4}( ?(of|/|von|sur|de|di) ?\\d{1,4})?",
            "[-\u2013\u2014] ?\\d{1,4} ?[-\u2013\u2014]",
            "(tap|click|press|hit|swipe) .{0,30}(flip|reveal|answer|space|turn|continue|see).{0,20}",
            "(last updated|updated|last modified|created|date created|published|printed)( on)?:? .{0,12}\\d.{0,20}",
            "(learn|study) (with|on) (quizlet|brainscape|knowt|cram|anki|studystack)\\b.{0,60}",
            "(quizlet|brainscape|studystack|knowt|cram(\\.com)?)\\b[^?]{0,40}",
            "\u00A9.{0,80}",
            "copyright (\u00A9|\\(c\\)|\\d{4}).{0,80}",
            "\\d+(\\.\\d)? ?(\\(\\d+ (reviews|ratings)\\)|out of 5 stars|stars?)",
            "[\u2605\u2606\u2B50\uFE0F\u2730\u272D\\s]+(\\(?\\d.{0,20})?",
            "\\d+ (of|/) \\d+ (cards|terms|studied|mastered|known|correct).{0,20}",
            "(you('ve| have)|you) (studied|learned|mastered|know|reviewed|finished|completed) .{0,40}(cards|terms|set|deck)");

    /** What only the menu of a page says, where all of a line says such things. */
    private static final Set<String> MENU = set("decks|add|browse|stats|statistics|account|log out|logout|sync|profile"
            + "|about|contact|blog|pricing|features|classes|courses|create|explore|community|forum|support|faq|login"
            + "|register|suspend|bury|undo|more|nochmal|schwer|gut|einfach|leicht|stapel|hinzuf\u00FCgen|suchen|konto"
            + "|abmelden|start|\u00E0 revoir|difficile|correct|facile|paquets|ajouter|rechercher|compte|otra vez"
            + "|dif\u00EDcil|bien|f\u00E1cil|mazos|a\u00F1adir|buscar|cuenta|inicio|ripeti|buono|mazzi|aggiungi|cerca");

    /** What the menus above and below the cards say as well, each on a line of its own. */
    private static final Set<String> PAGE = set("exams|practice test|practice tests|spaced repetition|card sorting"
            + "|study analytics|all|study tools|get a hint|teacher|student|find flashcards|make flashcards|why it works"
            + "|view the linked note|linked note|study guides|study guide|textbooks|textbook solutions|for teachers"
            + "|for students|for schools|careers|help center|help centre|honor code|privacy|terms|cookies|about us"
            + "|contact us|solutions|resources|products|company|mobile|legal|upload|discover|trending|my decks|my sets"
            + "|my library|recents|recent|dashboard|notifications|messages|group|groups|chat|ask ai|ai tools|tools"
            + "|games|leaderboard|knowledge|courses|languages|english|deutsch|fran\u00E7ais|espa\u00F1ol|lernsets"
            + "|bibliothek|startseite|karten|einstellungen|abfragen|schreiben|zuordnen|hilfe|impressum|datenschutz"
            + "|agb|\u00FCber uns|accueil|biblioth\u00E8que|aide|confidentialit\u00E9|biblioteca|ayuda|privacidad");

    private static final List<Pattern> OF_PAGE = patterns(
            "\\d(\\.\\d)? ?\\(\\d+\\)",
            "\\d{1,5} ?/ ?\\d{1,5}",
            "by \\S+( \\S+){0,2}",
            "@?[a-z0-9.]+[_0-9][a-z0-9_.]*");

    private static final Pattern CELLS = Pattern.compile("\\s*\t\\s*|\\s{2,}|\\s?[|\u00B7\u2022\u203A\u00BB]\\s?");

    /** What stands above a list of other decks, at the end of a page. */
    private static final Pattern OTHERS = Pattern.compile("(?iu)"
            + "((all |other |more |related |similar |popular )*(decks|sets|study sets|flashcards|classes)"
            + " (in|from|by|of) .{0,60}(class|course|folder|creator|author|user|topic)\\b.{0,20}"
            + "|(other|more|related|similar|recommended|suggested|popular|recent)"
            + " (decks|sets|study sets|flashcards?|flashcard sets|classes|topics|textbook solutions|textbooks|for you)\\b.{0,60}"
            + "|(students|people|others|users) (who .{0,40} )?also .{0,30}|you (may|might) also (like|be interested in).{0,20}"
            + "|sets? found in .{0,30}|see also|keep learning|keep exploring|explore more.{0,30}"
            + "|(\u00E4hnliche|weitere|verwandte|andere|empfohlene) (karteikarten|karten|sets|lernsets|stapel|decks)\\b.{0,40}"
            + "|(autres|plus de) (fiches|paquets|ensembles|cartes)\\b.{0,40}|(fiches|paquets|ensembles) (similaires|associ\u00E9s).{0,20}"
            + "|(otros|m\u00E1s) (mazos|conjuntos)\\b.{0,40}|(mazos|conjuntos) (relacionados|similares).{0,20}"
            + "|altri (mazzi|set)\\b.{0,40})\\s?:?");

    private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S+(\\s+\\d{1,4}\\s?/\\s?\\d{1,4})?");
    private static final Pattern PRINTED = Pattern.compile(
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?\\s+(at )?\\d{1,2}:\\d{2}(:\\d{2})?(\\s?[ap]m)?(\\s.{0,100})?");
    private static final Pattern RULE = Pattern.compile("([-=_*~\u2013\u2014\u2022\u00B7\u2500-\u257F#+.]\\s?){3,200}");

    private static final List<String> CHAT_STARTS = List.of(
            "here are ",
            "here's ",
            "here is ",
            "sure",
            "certainly",
            "of course",
            "absolutely",
            "let me know",
            "feel free",
            "would you like",
            "i hope this",
            "hope this helps",
            "good luck",
            "want me to",
            "do you want me to",
            "i can also",
            "i've made",
            "i have made",
            "happy studying",
            "great question",
            "hier sind ",
            "gerne",
            "nat\u00FCrlich",
            "voici ",
            "bien s\u00FBr",
            "aqu\u00ED tienes",
            "claro",
            "ecco ",
            "certo");

    private Phrases() {}

    private static Set<String> set(String phrases) {
        return Set.copyOf(List.of(phrases.split("\\|", -1)));
    }

    private static List<Pattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(p -> Pattern.compile("(?iu)" + p)).toList();
    }

    /** The text in small letters, without signs at its ends. */
    static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00A0', ' ');
        int from = 0;
        int to = lower.length();
        while (from < to && !Character.isLetterOrDigit(lower.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(lower.charAt(to - 1))) {
            to--;
        }
        return lower.substring(from, to);
    }

    /** Whether one of the patterns may begin so: to try them all on each line would take long. */
    private static boolean mayBegin(String text) {
        if (!Character.isLetter(text.charAt(0))) {
            return true;
        }
        int end = 1;
        while (end < text.length() && end < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return BEGINNINGS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** Whether only a page says this. */
    static boolean isSure(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (text.length() <= LONGEST_SURE && SURE.contains(plain(text))) {
            return true;
        }
        if (!mayBegin(text)) {
            return false;
        }
        for (Pattern pattern : PATTERNS) {
            if (pattern.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a row of the buttons or of the links of a page. */
    static boolean isMenu(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (!mayDivide(text)) {
            return false;
        }
        String[] cells = CELLS.split(text, -1);
        int known = 0;
        for (String cell : cells) {
            String plain = plain(cell);
            known += SURE.contains(plain) || COMMON.contains(plain) || MENU.contains(plain) ? 1 : 0;
        }
        return cells.length >= MENU_CELLS && known == cells.length;
    }

    /** Whether a line among the links and buttons of a page may say so. */
    static boolean isOfMenu(String text) {
        if (text.length() > LONGEST_SURE) {
            return false;
        }
        String plain = plain(text);
        return COMMON.contains(plain)
                || MENU.contains(plain)
                || PAGE.contains(plain)
                || OF_PAGE.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }

    private static boolean mayDivide(String text) {
        return text.indexOf('\t') >= 0
                || text.indexOf('|') >= 0
                || text.contains("  ")
                || text.indexOf('\u00B7') >= 0
                || text.indexOf('\u2022') >= 0
                || text.indexOf('\u203A') >= 0
                || text.indexOf('\u00BB') >= 0;
    }

    /** Whether other decks are listed below it. */
    static boolean isAboveOthers(String text) {
        return text.length() < LONGEST && OTHERS.matcher(text).matches();
    }

    /** Whether a page may say this, and others too. */
    static boolean isCommon(String text) {
        return text.length() < 30 && COMMON.contains(plain(text));
    }

    /** Whether it is an address, or the line that a browser prints above a page. */
    static boolean isPrinted(String text) {
        char first = text.charAt(0);
        return text.length() < 300
                && (Character.isDigit(first)
                        ? PRINTED.matcher(text).matches()
                        : (first == 'h' || first == 'w')
                                && ADDRESS.matcher(text).matches());
    }

    /** Whether it is a line drawn across the page. */
    static boolean isRule(String text) {
        return text.length() < 400
                && !Character.isLetterOrDigit(text.charAt(0))
                && RULE.matcher(text).matches();
    }

    /** Whether one speaks so to somebody whom one has written cards for. */
    static boolean isChat(String text) {
        String plain = plain(text);
        for (String start : CHAT_STARTS) {
            if (plain.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
