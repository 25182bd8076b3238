package revise.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import revise.exchange.html.AnkiGaps;

/** Which columns of a text file of Anki are fields of the notes, and what they hold. */
final class AnkiFields {
    private static final List<String> CLOZE = List.of(
            "cloze", "lückentext", "lucken", "trous", "huecos", "lacun", "omiss", "穴埋め", "填空", "克漏", "빈칸", "пропуск");
    private static final List<String> BASIC =
            List.of("basic", "einfach", "basique", "básic", "base", "простая", "基本", "基础");
    private static final List<String> REVERSED =
            List.of("reversed", "umgekehrt", "gespiegelt", "inversée", "invertid", "inverti", "оборот", "反转", "反転");
    private static final List<String> OPTIONAL =
            List.of("optional", "facultati", "opcional", "opzional", "необязат", "可选");

    private final List<Integer> special;
    private final List<String> names;

    /**
     * @param special columns that are no fields, counted from 0; negative ones are none
     * @param names of all columns, or nothing
     */
    AnkiFields(List<Integer> special, List<String> names) {
        this.special = List.copyOf(special);
        this.names = List.copyOf(names);
    }

    /** What the meaning of the fields depends on. */
    record Key(String notetype, boolean cloze) {}

    boolean isSpecial(int column) {
        return special.contains(column);
    }

    /** The column of the first field. */
    int first() {
        return next(-1);
    }

    private int next(int column) {
        int next = column + 1;
        while (isSpecial(next)) {
            next++;
        }
        return next;
    }

    static boolean isCloze(@Nullable String notetype, String asked) {
        if (notetype != null && has(notetype, CLOZE)) {
            return true;
        }
        return AnkiGaps.areIn(asked) && (notetype == null || !has(notetype, BASIC));
    }

    /** Whether all notes of the type are asked both ways; where that is optional, a field says so. */
    static boolean isReversed(@Nullable String notetype) {
        return notetype != null && has(notetype, REVERSED) && !has(notetype, OPTIONAL);
    }

    private static boolean has(String notetype, List<String> words) {
        String lower = notetype.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }

    /** What the columns hold in notes of a type. */
    Layout layout(Key key) {
        List<Role> roles = new ArrayList<>();
        int first = first();
        int second = next(first);
        int third = next(second);
        for (int i = 0; i <= Math.max(third, names.size()); i++) {
            roles.add(i < names.size() && !isSpecial(i) ? named(names.get(i)) : Role.OTHER);
        }
        Role asks = key.cloze() ? Role.CLOZE : Role.QUESTION;
        Role answers = key.cloze() ? Role.NOTE : Role.ANSWER;
        if (!roles.contains(Role.QUESTION)) {
            roles.set(first, asks);
        } else {
            roles.set(roles.indexOf(Role.QUESTION), asks);
        }
        if (!roles.contains(answers) && roles.get(second) == Role.OTHER) {
            roles.set(second, answers);
        }
        if (names.isEmpty() && has(key.notetype(), OPTIONAL) && has(key.notetype(), REVERSED)) {
            roles.set(third, Role.REVERSE);
        }
        return new Layout(roles, names, roles.size());
    }

    private static Role named(String name) {
        Role role = Role.of(name);
        return switch (role) {
            case QUESTION, ANSWER, HINT, NOTE, SOURCE, REVERSE, OTHER -> role;
            case CLOZE -> Role.QUESTION;
            default -> Role.OTHER;
        };
    }
}
