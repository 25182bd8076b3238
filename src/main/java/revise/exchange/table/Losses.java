package revise.exchange.table;

import java.util.ArrayList;
import java.util.List;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

/**
 * Collects what does not come along. A file of nothing but cells without a place would need more memory for their
 * losses than for itself, so that beyond a great number they are only counted.
 */
final class Losses {
    private static final int MOST = 200_000;

    private final String name;
    private final List<Loss> losses;
    private int further;

    Losses(Source source) {
        name = source.name();
        losses = new ArrayList<>(source.text().losses());
    }

    void add(String where, String what) {
        if (losses.size() < MOST) {
            losses.add(new Loss(where, what));
        } else {
            further++;
        }
    }

    List<Loss> list() {
        List<Loss> all = new ArrayList<>(losses);
        if (further > 0) {
            all.add(new Loss(name, further + " more cells or rows like those before"));
        }
        return all;
    }
}
