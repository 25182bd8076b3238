package revise.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Quote;

/**
 * Which column holds what.
 *
 * @param roles by column
 * @param names of the columns; empty where the table has none
 * @param width how many columns a row is to have
 */
record Layout(List<Role> roles, List<String> names, int width) {
    Layout {
        roles = List.copyOf(roles);
        names = List.copyOf(names);
    }

    static final Layout SECOND_ASKS = new Layout(List.of(Role.ANSWER, Role.QUESTION), List.of(), 2);

    /** The doubt about the first card of a table whose second column asks. */
    static final String WHY_SECOND = "the second column asks in this table, since its cells end in question marks";

    /** In rows. */
    private static final int LOOKED_AT = 500;

    private static final double NEARLY_ALL = 0.9;
    private static final String QUESTION_MARKS = "?\uFF1F\u061F";

    /**
     * Whether nearly all second cells are questions, and no first one.
     *
     * @param rows gives the next row, or null behind the last
     */
    static boolean asksSecond(Supplier<@Nullable Row> rows) {
        int asked = 0;
        int number = 0;
        for (Row row = rows.get(); row != null && number < LOOKED_AT; row = rows.get()) {
            if (asks(row.cells().get(0))) {
                return false;
            }
            asked += row.cells().size() > 1 && asks(row.cells().get(1)) ? 1 : 0;
            number++;
        }
        return number > 1 && asked >= NEARLY_ALL * number;
    }

    private static boolean asks(String cell) {
        String text = cell.strip();
        return !text.isEmpty() && QUESTION_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Without names the first column asks and the second answers. */
    static Layout unnamed(int width) {
        return new Layout(List.of(Role.QUESTION, Role.ANSWER), List.of(), width);
    }

    /**
     * The layout that a row of names gives, whatever it says; without the names if they say nothing of the columns'
     * use.
     */
    static Layout below(Row names) {
        Layout layout = of(names);
        if (layout != null) {
            return layout;
        }
        List<Role> roles = roles(names.cells());
        if (known(roles) > 0) {
            List<Role> all = completed(names.cells(), roles, roles.contains(Role.QUESTION), answers(roles));
            if (all.contains(Role.QUESTION) && answers(all)) {
                return new Layout(all, names.cells(), all.size());
            }
        }
        return unnamed(names.cells().size());
    }

    /** The layout that a row names, or null when it looks like a row of cards. */
    static @Nullable Layout of(Row first) {
        List<String> names = first.cells();
        List<Role> roles = roles(names);
        boolean asks = roles.contains(Role.QUESTION);
        boolean answers = answers(roles);
        int known = known(roles);
        if ((asks && answers) || (roles.contains(Role.CLOZE) && known > 1)) {
            return new Layout(roles, names, names.size());
        }
        if ((asks || answers) && known > 1 && names.size() > 2) {
            return new Layout(completed(names, roles, asks, answers), names, names.size());
        }
        return null;
    }

    /** Whether a row that was taken as a card has a name of a column in it. */
    static boolean mayBeNames(Row first) {
        return known(roles(first.cells())) > 0;
    }

    private static boolean answers(List<Role> roles) {
        return roles.contains(Role.ANSWER) || roles.contains(Role.ORDER);
    }

    private static int known(List<Role> roles) {
        return roles.size() - Collections.frequency(roles, Role.OTHER);
    }

    private static List<Role> roles(List<String> names) {
        List<Role> roles = new ArrayList<>();
        for (String name : names) {
            Role role = Role.of(name);
            roles.add(role.repeated() || !roles.contains(role) ? role : Role.OTHER);
        }
        if (Collections.frequency(roles, Role.ANSWER) > 2) {
            offerAllButTheRight(names, roles);
        }
        if (Collections.frequency(roles, Role.CHOICES) > 1) {
            Collections.replaceAll(roles, Role.CHOICES, Role.CHOICE);
        }
        return roles;
    }

    /** Where one of several answers is called the correct one, they are what is offered. */
    private static void offerAllButTheRight(List<String> names, List<Role> roles) {
        int right = -1;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip().toLowerCase(Locale.ROOT);
            if (roles.get(i) == Role.ANSWER && (name.startsWith("correct") || name.startsWith("right"))) {
                right = i;
            }
        }
        if (right >= 0) {
            Collections.replaceAll(roles, Role.ANSWER, Role.CHOICES);
            roles.set(right, Role.ANSWER);
        }
    }

    /** Gives what is missing to the first columns that nobody knows, but for those that count the rows. */
    private static List<Role> completed(List<String> names, List<Role> roles, boolean asks, boolean answers) {
        List<Role> all = new ArrayList<>(roles);
        if (!asks) {
            replaceFirstUnknown(names, all, Role.QUESTION);
        }
        if (!answers) {
            replaceFirstUnknown(names, all, Role.ANSWER);
        }
        return all;
    }

    private static void replaceFirstUnknown(List<String> names, List<Role> roles, Role role) {
        for (int i = 0; i < roles.size(); i++) {
            boolean counts = names.get(i).strip().equals("#");
            if (roles.get(i) == Role.OTHER && !counts) {
                roles.set(i, role);
                return;
            }
        }
    }

    /**
     * Whether a text with numbered gaps is one even where it has an answer, since there is no other place for such
     * texts.
     */
    boolean guessesGaps() {
        return !roles.contains(Role.CLOZE);
    }

    /** What a column holds, counted from 0. */
    Role role(int column) {
        return column < roles.size() ? roles.get(column) : Role.OTHER;
    }

    /** A column as messages name it. */
    String column(int column) {
        boolean name = column < names.size() && !names.get(column).isBlank();
        return name ? "column " + Quote.of(names.get(column)) : "column " + (column + 1);
    }
}
