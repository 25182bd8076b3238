package revise.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.draft.Drafted;
import revise.draft.Drafts;
import revise.edit.Batch;
import revise.edit.NewCard;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;
import revise.terminal.Spans;
import tools.jackson.core.JsonGenerator;

/** What was drafted, card by card. */
record DraftReport(Source source, Drafts drafts, Batch batch) {
    void text(Output out, boolean saved) {
        for (int i = 0; i < drafts.cards().size(); i++) {
            if (batch.written().containsKey(i)) {
                card(out, drafts.cards().get(i));
            }
        }
        List<Loss> losses = losses();
        if (!losses.isEmpty()) {
            out.line("");
            losses.forEach(loss -> out.line(loss.where() + ": " + loss.what()));
        }
        out.line("");
        out.line(Spans.count(batch.written().size(), "draft") + " from " + Spans.count(drafts.sentences(), "sentence")
                + (saved ? "" : "; nothing was written"));
        if (saved && !batch.written().isEmpty()) {
            out.message("wrote " + batch.file() + "; no draft is asked before you accept it: revise draft --review "
                    + batch.file());
        }
    }

    private void card(Output out, Drafted drafted) {
        NewCard card = drafted.card();
        out.line(source.line(drafted.line()) + ": " + asked(card));
        for (Point point : card.points()) {
            out.line("    - " + point.text());
        }
        for (int i = 0; i < card.order().size(); i++) {
            out.line("    " + (i + 1) + ". " + card.order().get(i));
        }
    }

    private static String asked(NewCard card) {
        return card.cloze() != null ? card.cloze() : String.valueOf(card.question());
    }

    private List<Loss> losses() {
        List<Loss> losses = new java.util.ArrayList<>(source.text().losses());
        for (int i = 0; i < drafts.cards().size(); i++) {
            String where = source.line(drafts.cards().get(i).line());
            @Nullable String known = batch.known().get(i);
            @Nullable String refused = batch.refused().get(i);
            if (known != null) {
                losses.add(new Loss(where, "the card is in the deck already, as " + known));
            } else if (refused != null) {
                losses.add(new Loss(where, "no card: " + refused));
            }
        }
        return losses;
    }

    /** In the shape of an import's. */
    void json(JsonGenerator json, boolean saved) {
        json.writeStartObject();
        json.writeStringProperty("format", "notes");
        json.writeNullProperty("runnerUp");
        json.writeNumberProperty("read", drafts.cards().size());
        json.writeNumberProperty("written", batch.written().size());
        json.writeNumberProperty(
                "skipped", drafts.cards().size() - batch.written().size());
        json.writeArrayPropertyStart("cards");
        for (int i = 0; i < drafts.cards().size(); i++) {
            card(json, i);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("losses");
        for (Loss loss : losses()) {
            json.writeStartObject();
            json.writeStringProperty("where", loss.where());
            json.writeStringProperty("what", loss.what());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("files");
        if (saved && !batch.written().isEmpty()) {
            json.writeString(batch.file().toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void card(JsonGenerator json, int index) {
        Drafted drafted = drafts.cards().get(index);
        NewCard card = drafted.card();
        boolean written = batch.written().containsKey(index);
        @Nullable
        String id = written ? batch.written().get(index) : batch.known().get(index);
        json.writeStartObject();
        if (id == null) {
            json.writeNullProperty("id");
        } else {
            json.writeStringProperty("id", id);
        }
        json.writeStringProperty("where", source.line(drafted.line()));
        json.writeBooleanProperty("written", written);
        json.writeStringProperty(card.cloze() != null ? "cloze" : "question", asked(card));
        texts(json, "answer", card.points().stream().map(Point::text).toList());
        if (!card.order().isEmpty()) {
            texts(json, "order", card.order());
        }
        json.writeStringProperty("source", String.valueOf(card.source()));
        texts(json, "doubts", List.of());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
