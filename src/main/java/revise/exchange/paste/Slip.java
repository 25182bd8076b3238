package revise.exchange.paste;

/** One slip of the fingers. */
final class Slip {
    private Slip() {}

    /** Whether one character more, less, other, or two changed over make one word of the other. */
    static boolean isOne(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int from = 0;
        while (from < a.length() && from < b.length() && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        int restA = endA - from;
        int restB = endB - from;
        boolean swapped = restA == 2
                && restB == 2
                && a.charAt(from) == b.charAt(from + 1)
                && a.charAt(from + 1) == b.charAt(from);
        return swapped || (restA <= 1 && restB <= 1);
    }
}
