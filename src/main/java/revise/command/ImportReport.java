package revise.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.Found;
import revise.exchange.ImportPlan;
import revise.exchange.Placed;
import revise.exchange.format.Item;
import revise.terminal.Spans;
import tools.jackson.core.JsonGenerator;

/**
 * What an import says: the format, the counts, every card with the doubtful ones first, and everything that did not come
 * along.
 *
 * @param saved whether the decks were written
 * @param answers how many lines of history were added to the log
 */
record ImportReport(List<Found> found, ImportPlan plan, boolean saved, int answers) {
    /** @param seen whether a person has just looked through the cards */
    void print(Invocation call, boolean seen) {
        if (call.flag("--json")) {
            call.out().json(this::json);
            return;
        }
        if (!seen) {
            cards(call.out());
        }
        LossReport.text(call.out(), plan.losses());
        counts(call.out());
    }

    private void cards(Output out) {
        found.forEach(each -> format(out, each));
        section(
                out,
                "Doubtful cards:",
                plan.cards().stream().filter(ImportReport::isDoubtful).toList());
        section(
                out,
                "Cards:",
                plan.cards().stream().filter(card -> !isDoubtful(card)).toList());
    }

    private void counts(Output out) {
        out.line("");
        out.line(Spans.count(plan.read(), "card") + " read, " + plan.written()
                + (saved ? " written, " : " to be written, ") + plan.skipped() + " skipped"
                + (saved ? "" : "; nothing was written"));
        if (answers > 0) {
            out.line(Spans.count(answers, "event") + " of the history added to your progress");
        }
        for (Path file : saved ? plan.files() : List.<Path>of()) {
            out.message("wrote " + file + "; to learn it: revise quiz " + file);
        }
    }

    private static boolean isDoubtful(Placed card) {
        return card.written() && !card.item().doubts().isEmpty();
    }

    private static void section(Output out, String title, List<Placed> cards) {
        if (cards.stream().noneMatch(Placed::written)) {
            return;
        }
        out.line("");
        out.line(title);
        for (Placed placed : cards) {
            if (placed.written()) {
                card(out, "  " + placed.item().where() + ": ", placed.item());
            }
        }
    }

    static void format(Output out, Found found) {
        out.line(found.source().name() + ": " + found.format().word() + " (" + found.why() + ")");
        if (found.runnerUp() != null) {
            out.line("  it is also a little like " + found.runnerUp().word() + " (" + found.runnerUpWhy() + ")");
        }
    }

    /** A card over some lines. */
    static void card(Output out, String before, Item item) {
        NewCard card = item.card();
        out.line(before + oneLine(asked(card)));
        for (String choice : card.choices()) {
            out.line("    ( ) " + oneLine(choice));
        }
        for (Point point : card.points()) {
            out.line("    - " + oneLine(point.text()));
        }
        for (int i = 0; i < card.order().size(); i++) {
            out.line("    " + (i + 1) + ". " + oneLine(card.order().get(i)));
        }
        for (String doubt : item.doubts()) {
            out.line("    ? " + doubt);
        }
    }

    private static String asked(NewCard card) {
        String cloze = card.cloze();
        return cloze != null ? cloze : String.valueOf(card.question());
    }

    private static String oneLine(String text) {
        return text.replace("\n", " / ");
    }

    private void json(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("format", found.get(0).format().word());
        optional(
                json,
                "runnerUp",
                found.get(0).runnerUp() == null ? null : found.get(0).runnerUp().word());
        json.writeNumberProperty("read", plan.read());
        json.writeNumberProperty("written", plan.written());
        json.writeNumberProperty("skipped", plan.skipped());
        json.writeNumberProperty("history", answers);
        json.writeArrayPropertyStart("cards");
        plan.cards().forEach(card -> card(json, card));
        json.writeEndArray();
        LossReport.json(json, plan.losses());
        json.writeArrayPropertyStart("files");
        for (Path file : saved ? plan.files() : List.<Path>of()) {
            json.writeString(file.toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void card(JsonGenerator json, Placed placed) {
        NewCard card = placed.item().card();
        json.writeStartObject();
        optional(json, "id", placed.id());
        json.writeStringProperty("where", placed.item().where());
        json.writeBooleanProperty("written", placed.written());
        if (card.cloze() != null) {
            json.writeStringProperty("cloze", card.cloze());
        } else {
            optional(json, "question", card.question());
        }
        texts(json, "answer", card.points().stream().map(Point::text).toList());
        texts(json, "choices", card.choices());
        texts(json, "order", card.order());
        texts(json, "doubts", placed.item().doubts());
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        if (!texts.isEmpty() || name.equals("answer") || name.equals("doubts")) {
            json.writeArrayPropertyStart(name);
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
