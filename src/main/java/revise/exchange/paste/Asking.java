package revise.exchange.paste;

import java.util.Set;

/** How much the words of a line, without its last sign, are those of a question. */
enum Asking {
    /** "What is", "In what year", "When and how did". */
    INVERTED,
    /** "What two factors", "Why France", "Who proposed". */
    WORD,
    /** "When supply exceeds", "What the Ghost said": a question or a clause. */
    CLAUSE,
    /** "Is the", "Does it". */
    VERB,
    /** "Explain", "Name two". */
    IMPERATIVE,
    /** "In 1933 why was", "If the period is 2 s, what is". */
    FRONTED,
    /** "As prices rise what happens". */
    WITHIN,
    /** "Waht is": what would be one of the above, were it spelled otherwise. */
    MISSPELT,
    /** "Proteins are made by the ____": a sentence with a gap. */
    GAP,
    /** Hardly anything. */
    HINT,
    NONE;

    private static final Set<String> SUBJECTS = Words.set(
            "the a an he she it they we you i this that these those there people one his her its their our your my"
                    + " any all some every each no");
    private static final Set<String> MEASURES = Words.set(
            "many much long far often old big high deep fast likely well strong large tall early late soon heavy hot");
    private static final Set<String> LINKS = Words.set("and or but then also so und oder aber et ou mais o");
    private static final Set<String> EVENTS = Words.set(
            "happened happens other else two three four effect event factors factor caused led made makes kind type");

    /** Words of English that are near to one that asks and are spelled right. */
    private static final Set<String> COMMON =
            Words.set("that then than the there this these those they their his her has here hand him had have hot not"
                    + " now new nor no on one two too so she see saw sow low law was way war wax were wore word"
                    + " work whole while white wheat wheel with wind win for four far form from"
                    + " at all an and any are art ask air arm act add also but buy be been both care"
                    + " core came cast case sure some same such son its if ill it in into is us use used"
                    + " game gave live like line lists lost last least late rate data date note none same"
                    + " need most more made make main mass mist must my by day may map man men ten ted mere"
                    + " hence after first other only often our out over under up upon via very well yes you");

    /** What may stand between a clause and the word that asks: "In a cell, about how many". */
    private static final Set<String> BETWEEN = Words.set("about around exactly then just only at");

    /** "True or false", as the first and the last word of three. */
    private static final Set<String> ALTERNATIVES =
            Set.of("true false", "wahr falsch", "richtig falsch", "vrai faux", "verdadero falso", "vero falso");

    private static final int FRONT = 3;

    static Asking of(Tokens tokens, Lexicon lexicon) {
        if (tokens.size() == 0) {
            return NONE;
        }
        Asking own = ofWords(tokens, lexicon);
        boolean weak = own == CLAUSE || own == WITHIN || own == MISSPELT || own == HINT || own == NONE;
        return weak && tokens.gap() ? GAP : own;
    }

    private static Asking ofWords(Tokens tokens, Lexicon lexicon) {
        if (isTrueOrFalse(tokens)) {
            return IMPERATIVE;
        }
        Asking own = best(tokens, lexicon);
        if (own == NONE && lexicon != Lexicon.ENGLISH) {
            own = spelled(tokens, Lexicon.ENGLISH);
        }
        return own != NONE ? own : misspelt(tokens, lexicon);
    }

    /** "True or false: light is faster than sound", but not those three words alone. */
    private static boolean isTrueOrFalse(Tokens tokens) {
        return tokens.size() > 3
                && LINKS.contains(tokens.word(1))
                && ALTERNATIVES.contains(tokens.word(0) + " " + tokens.word(2))
                && (tokens.commas().get(3) || tokens.sentences().get(3));
    }

    /** The first sentence need not be the one that asks. */
    private static Asking best(Tokens tokens, Lexicon lexicon) {
        Asking first = spelled(tokens, lexicon);
        if (first != NONE) {
            return first;
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.sentences().get(i)) {
                Asking later = at(tokens, i, lexicon);
                if (later == INVERTED || later == WORD || later == IMPERATIVE) {
                    return FRONTED;
                }
                if (later == VERB) {
                    return WITHIN;
                }
            }
        }
        return NONE;
    }

    private static Asking spelled(Tokens tokens, Lexicon lexicon) {
        Asking start = at(tokens, 0, lexicon);
        if (start == INVERTED || start == WORD || start == VERB || start == IMPERATIVE) {
            return start;
        }
        Asking fronted = fronted(tokens, lexicon);
        return fronted != NONE ? fronted : start;
    }

    /** What the words at a place begin. */
    private static Asking at(Tokens tokens, int from, Lexicon lexicon) {
        String first = tokens.word(from);
        int ask = from;
        if (!lexicon.asks(first) && lexicon.opens(first) && lexicon.asks(tokens.word(from + 1))) {
            ask = from + 1;
        }
        if (lexicon.asks(tokens.word(ask))) {
            return asked(tokens, lastOfRun(tokens, ask, lexicon), ask > from, lexicon);
        }
        if (lexicon.isImperative(first)) {
            return imperative(tokens, from, lexicon);
        }
        if (lexicon.isAuxiliary(first)) {
            String next = tokens.word(from + 1);
            boolean subject = SUBJECTS.contains(next);
            return lexicon == Lexicon.ENGLISH ? (subject ? VERB : HINT) : HINT;
        }
        if (isInverted(first)) {
            return VERB;
        }
        return NONE;
    }

    /** French "est-il", "a-t-elle". */
    private static boolean isInverted(String word) {
        return word.endsWith("-il") || word.endsWith("-elle") || word.endsWith("-ils") || word.equals("est-ce");
    }

    /** "When and how", "what, where and why": the last of them. */
    private static int lastOfRun(Tokens tokens, int ask, Lexicon lexicon) {
        int last = ask;
        for (int i = ask + 1; i < tokens.size() && i <= ask + 6; i++) {
            if (lexicon.asks(tokens.word(i)) && (LINKS.contains(tokens.word(i - 1)) || i == last + 1)) {
                last = i;
            } else if (!LINKS.contains(tokens.word(i))) {
                break;
            }
        }
        return last;
    }

    private static Asking asked(Tokens tokens, int ask, boolean behindPreposition, Lexicon lexicon) {
        String word = tokens.word(ask);
        String next = tokens.word(ask + 1);
        if (next.isEmpty()) {
            return CLAUSE;
        }
        if (lexicon.isAuxiliary(next)
                || (lexicon == Lexicon.ENGLISH && word.endsWith("s") && word.length() > 4)
                || word.contains("'")) {
            return INVERTED;
        }
        if (lexicon != Lexicon.ENGLISH) {
            return behindPreposition ? INVERTED : WORD;
        }
        return switch (word) {
            case "how" -> MEASURES.contains(next) ? INVERTED : CLAUSE;
            case "why" -> WORD;
            case "who", "whose", "whom" -> behindPreposition ? INVERTED : WORD;
            case "what", "which" -> {
                if (SUBJECTS.contains(next)) {
                    yield CLAUSE;
                }
                yield behindPreposition ? INVERTED : WORD;
            }
            // "Where in the cell", "When exactly".
            default -> lexicon.opens(next) && !lexicon.asks(next) ? WORD : CLAUSE;
        };
    }

    /** "Name two", but not "Name of the king". */
    private static Asking imperative(Tokens tokens, int from, Lexicon lexicon) {
        String next = tokens.word(from + 1);
        if (next.isEmpty() || next.equals("of") || next.equals("for") || next.equals("is") || next.equals("was")) {
            return HINT;
        }
        if (LINKS.contains(next)) {
            return lexicon.isImperative(tokens.word(from + 2)) ? IMPERATIVE : HINT;
        }
        return IMPERATIVE;
    }

    /** A question behind a clause or an adverb. */
    private static Asking fronted(Tokens tokens, Lexicon lexicon) {
        boolean opened = lexicon.opens(tokens.word(0)) || tokens.word(0).endsWith("ly");
        Asking weak = NONE;
        for (int i = 1; i < tokens.size() && i < 30 && !tokens.sentences().get(i); i++) {
            String word = tokens.word(i);
            boolean comma = tokens.commas().get(i) || isBehindCommaAndAdverb(tokens, i, lexicon);
            if (lexicon.isImperative(word)
                    && opened
                    && (comma || i == 1 || tokens.word(i - 1).endsWith("ly"))) {
                return imperative(tokens, i, lexicon) == IMPERATIVE ? FRONTED : weak;
            }
            if (comma && opened && at(tokens, i, lexicon) == VERB) {
                return FRONTED;
            }
            if (!lexicon.asks(word)) {
                continue;
            }
            boolean inverted = isInverted(tokens, i, lexicon);
            boolean free = comma || opened || LINKS.contains(tokens.word(i - 1));
            // "Hitler, who was" and "a pact which had" only say more of somebody.
            boolean relative = word.equals("who")
                    || word.equals("which")
                    || word.equals("whose")
                    || word.equals("where")
                    || word.equals("when")
                    || lexicon != Lexicon.ENGLISH;
            if (!relative && inverted && (free || (i < FRONT && !lexicon.opens(tokens.word(i - 1))))) {
                return FRONTED;
            }
            if (!relative && (opened || comma) && (EVENTS.contains(tokens.word(i + 1)) || (opened && comma))) {
                weak = comma ? FRONTED : WITHIN;
            }
            if (relative && inverted && (LINKS.contains(tokens.word(i - 1)) || opened)) {
                weak = weak == NONE ? WITHIN : weak;
            }
        }
        return weak;
    }

    private static boolean isBehindCommaAndAdverb(Tokens tokens, int ask, Lexicon lexicon) {
        String before = tokens.word(ask - 1);
        return tokens.commas().get(ask - 1)
                && lexicon.asks(tokens.word(ask))
                && (before.endsWith("ly") || BETWEEN.contains(before));
    }

    private static boolean isInverted(Tokens tokens, int ask, Lexicon lexicon) {
        String next = tokens.word(ask + 1);
        return lexicon.isAuxiliary(next) || (tokens.word(ask).equals("how") && MEASURES.contains(next));
    }

    /** What it would be with another first word, one slip away. */
    private static Asking misspelt(Tokens tokens, Lexicon lexicon) {
        String first = tokens.word(0);
        boolean common = lexicon == Lexicon.ENGLISH ? COMMON.contains(first) : lexicon.isFrequent(first);
        if (first.isEmpty() || common || lexicon.telling().contains(first)) {
            return NONE;
        }
        for (String word : lexicon.telling()) {
            boolean telling = word.length() > 2 || lexicon.opens(word) || lexicon.asks(word);
            if (telling && Slip.isOne(first, word)) {
                Asking asking = spelled(tokens.withFirst(word), lexicon);
                if (asking == CLAUSE || asking == WITHIN || asking == HINT) {
                    continue;
                }
                if (asking != NONE) {
                    return MISSPELT;
                }
            }
        }
        return NONE;
    }
}
