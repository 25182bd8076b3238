package revise.terminal;

import java.time.Instant;
import java.util.List;
import revise.deck.Finding;
import revise.study.View;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;
import revise.terminal.screen.NamedLines;
import revise.terminal.text.Clean;

/** What lies over the card: the keys, what is known about it, and what went wrong. */
final class PanelPart {
    private static final int MOST_FINDINGS = 8;

    private final QuizSetup setup;
    private final Look look;

    PanelPart(QuizSetup setup, Look look) {
        this.setup = setup;
        this.look = look;
    }

    void write(Panel panel, View view, Instant now, Body body) {
        if (panel instanceof Panel.Help) {
            new HelpPart(setup.keys()).write(view instanceof View.Asking asking && asking.typing(), body);
        } else if (panel instanceof Panel.Info && view instanceof View.Asking asking) {
            info(asking, now, body);
        } else if (panel instanceof Panel.SaveFailed failed) {
            saveFailed(failed, body);
        } else if (panel instanceof Panel.BrokenDeck broken) {
            brokenDeck(broken.findings(), body);
        }
    }

    private void info(View.Asking asking, Instant now, Body body) {
        NamedLines lines = new NamedLines();
        for (Facts.Fact fact : Facts.of(asking, setup, now)) {
            lines.add(fact.name(), fact.value());
        }
        lines.write(body);
    }

    private void saveFailed(Panel.SaveFailed failed, Body body) {
        body.text("Not saved", look.alarm());
        body.gap().text(failed.message(), Look.PLAIN);
        body.gap().text("Nothing else is lost: all that was saved before is on disk.", Look.PLAIN);
    }

    private void brokenDeck(List<Finding> findings, Body body) {
        body.text("The deck cannot be read as it is now", look.alarm());
        body.gap();
        for (int i = 0; i < Math.min(MOST_FINDINGS, findings.size()); i++) {
            body.text("- ", Clean.line(findings.get(i).toString()), Look.PLAIN);
        }
        if (findings.size() > MOST_FINDINGS) {
            body.text("and " + (findings.size() - MOST_FINDINGS) + " more", Look.DIM);
        }
    }
}
