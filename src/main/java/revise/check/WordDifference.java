package revise.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import revise.language.Language;
import revise.language.WordSet;
import revise.language.Words;

/**
 * What two texts do not have in common once their small words, their order, mistyped letters and endings are left out.
 *
 * @param left words that only the first text has
 * @param right words that only the second text has
 * @param mistyped whether a word of one text is taken for a mistyped word of the other
 * @param share the letters in words that both have, as a share of the longer text's, 0 to 1
 */
record WordDifference(List<String> left, List<String> right, boolean mistyped, double share) {
    /** With more words left over than this, two texts are not nearly the same. */
    private static final int MOST = 8;

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_TYPED = 4;

    /** In letters; no two spellings of a word differ by more. */
    static final int LONGEST_ENDING = 3;

    private static final List<String> ENDINGS = List.of("ies", "ing", "ed", "es", "s");

    private static final Map<String, String> PLURALS = Map.of("us", "i", "um", "a", "on", "a", "is", "es", "a", "ae");

    WordDifference {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Compares two folded texts; known words are not taken for mistyped ones. */
    static WordDifference of(String a, String b, Language language, Predicate<String> known) {
        String[] first = sorted(a, language);
        String[] second = sorted(b, language);
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        int common = common(first, second, left, right);
        int longer = Math.max(length(List.of(first)), length(List.of(second)));
        return of(left, right, common, longer, known);
    }

    /** Compares two texts with the same signature, whose telling words are known already. */
    static WordDifference of(Content a, Content b, Predicate<String> known) {
        int common = a.overlap(b).letters();
        return of(a.without(b), b.without(a), common, Math.max(a.letters, b.letters), known);
    }

    private static WordDifference of(
            List<String> left, List<String> right, int common, int longer, Predicate<String> known) {
        boolean mistyped = false;
        if (left.size() <= MOST && right.size() <= MOST) {
            drop(left, right, WordDifference::areInflected);
            mistyped = drop(left, right, (one, other) -> isMistyped(one, other, known));
        }
        if (isSplit(left, right)) {
            left.clear();
            right.clear();
        }
        int missing = Math.max(length(left), length(right));
        double share = longer == 0 ? 1 : (double) Math.max(common, longer - missing) / longer;
        return new WordDifference(left, right, mistyped, share);
    }

    /** Whether one text only says more than the other. */
    boolean isAddition() {
        return left.isEmpty() || right.isEmpty();
    }

    /** Whether one word stands for another, and all else is the same. */
    boolean isOneForOne() {
        return left.size() == 1 && right.size() == 1;
    }

    private static String[] sorted(String text, Language language) {
        List<String> words = Words.list(text);
        List<String> telling = new ArrayList<>(words.size());
        for (String word : words) {
            if (!language.isAsking(WordSet.hash(word, 0, word.length()))) {
                telling.add(word);
            }
        }
        String[] sorted = (telling.isEmpty() ? words : telling).toArray(String[]::new);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int common(String[] a, String[] b, List<String> left, List<String> right) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            int order = i == a.length ? 1 : j == b.length ? -1 : a[i].compareTo(b[j]);
            if (order == 0) {
                common += a[i].length();
                i++;
                j++;
            } else if (order < 0) {
                left.add(a[i++]);
            } else {
                right.add(b[j++]);
            }
        }
        return common;
    }

    /** Whether two words are one, in two forms or with a slip. */
    static boolean areOne(String a, String b, Predicate<String> known) {
        return areInflected(a, b) || isMistyped(a, b, known);
    }

    /** Drops words that go together from both sides; gives whether there were any. */
    private static boolean drop(List<String> left, List<String> right, BiPredicate<String, String> together) {
        boolean dropped = false;
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                String one = left.get(i);
                String other = right.get(j);
                if (!Words.isExact(one) && !Words.isExact(other) && together.test(one, other)) {
                    left.remove(i);
                    right.remove(j);
                    dropped = true;
                    break;
                }
            }
        }
        return dropped;
    }

    private static boolean areInflected(String a, String b) {
        if (!a.regionMatches(0, b, 0, SHORTEST_STEM)) {
            return false;
        }
        String stem = stem(a);
        String other = stem(b);
        boolean same = stem.equals(other) || other.equals(stem + "e") || stem.equals(other + "e");
        return (same && !(stem.equals(a) && other.equals(b))) || isPlural(a, b) || isPlural(b, a);
    }

    /** Whether two words are singular and plural in Latin or Greek. */
    private static boolean isPlural(String one, String many) {
        for (Map.Entry<String, String> ending : PLURALS.entrySet()) {
            int length = one.length() - ending.getKey().length();
            if (length > SHORTEST_STEM
                    && one.endsWith(ending.getKey())
                    && many.equals(one.substring(0, length) + ending.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** A word without the common endings of English. */
    private static String stem(String word) {
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= SHORTEST_STEM && word.endsWith(ending)) {
                return ending.equals("ies") ? word.substring(0, length) + "y" : word.substring(0, length);
            }
        }
        return word;
    }

    private static boolean isMistyped(String a, String b, Predicate<String> known) {
        return isOneSlip(a, b) && !(known.test(a) && known.test(b));
    }

    /** One letter too many, missing, wrong or in its neighbour's place, but not the first. */
    private static boolean isOneSlip(String a, String b) {
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int shorter = Math.min(a.length(), b.length());
        if (same == 0 || shorter < SHORTEST_TYPED) {
            return false;
        }
        if (a.length() == b.length()) {
            boolean swapped =
                    same + 1 < shorter && a.charAt(same) == b.charAt(same + 1) && a.charAt(same + 1) == b.charAt(same);
            boolean replaced = shorter > SHORTEST_TYPED && ends(a, same + 1, b, same + 1);
            return replaced || (swapped && ends(a, same + 2, b, same + 2));
        }
        return a.length() > b.length() ? ends(a, same + 1, b, same) : ends(a, same, b, same + 1);
    }

    private static boolean ends(String a, int i, String b, int j) {
        return a.length() - i == b.length() - j && a.regionMatches(i, b, j, b.length() - j);
    }

    /** Whether one text only writes as several words what the other writes as one. */
    private static boolean isSplit(List<String> left, List<String> right) {
        List<String> one = left.size() == 1 ? left : right;
        List<String> several = left.size() == 1 ? right : left;
        if (one.size() != 1 || several.size() != 2) {
            return false;
        }
        String word = one.get(0);
        return word.equals(several.get(0) + several.get(1)) || word.equals(several.get(1) + several.get(0));
    }

    private static int length(List<String> words) {
        int length = 0;
        for (String word : words) {
            length += word.length();
        }
        return length;
    }
}
