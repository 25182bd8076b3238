package revise.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.exam.Marked;
import revise.exam.PassMark;
import revise.exam.Result;
import revise.exam.Score;
import revise.grading.PointMark;
import tools.jackson.core.JsonGenerator;

/** A marked paper as JSON. */
final class ResultJson implements ResultView {
    @Override
    public void print(Output out, Result result, @Nullable PassMark passMark) {
        out.json(json -> {
            json.writeStartObject();
            json.writeNumberProperty("seed", result.paper().seed());
            marks(json, result.score());
            json.writeNumberProperty("percent", result.score().percent());
            passed(json, result.score(), passMark);
            json.writeArrayPropertyStart("cards");
            for (Marked answer : result.answers()) {
                answer(json, answer);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("tags");
            for (Map.Entry<String, Score> tag : result.byTag().entrySet()) {
                json.writeStartObject();
                json.writeStringProperty("tag", tag.getKey());
                marks(json, tag.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void passed(JsonGenerator json, Score score, @Nullable PassMark passMark) {
        @Nullable Boolean passed = score.passes(passMark);
        if (passMark == null || passed == null) {
            json.writeNullProperty("passed");
            json.writeNullProperty("passMark");
        } else {
            json.writeBooleanProperty("passed", passed);
            json.writeNumberProperty("passMark", passMark.share());
        }
    }

    private static void answer(JsonGenerator json, Marked answer) {
        json.writeStartObject();
        json.writeStringProperty("id", answer.question().card().id());
        json.writeStringProperty("question", answer.question().card().question());
        CardJson.optional(json, "given", answer.given());
        json.writeArrayPropertyStart("points");
        for (PointMark point : answer.suggested().points()) {
            json.writeStartObject();
            json.writeStringProperty("text", point.point().text());
            json.writeStringProperty("status", point.verdict().word());
            json.writeNumberProperty("marks", new Score(point.hundredths(), 0).marks());
            json.writeStringProperty("evidence", point.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("suggested");
        marks(json, answer.suggestedScore());
        json.writeEndObject();
        json.writeObjectPropertyStart("final");
        json.writeNumberProperty("marks", answer.score().marks());
        json.writeStringProperty("by", answer.by().word());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void marks(JsonGenerator json, Score score) {
        json.writeNumberProperty("marks", score.marks());
        json.writeNumberProperty("max", score.outOf());
    }
}
