package revise.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Card;
import revise.deck.Deck;
import revise.memory.Schedule;
import revise.progress.CardProgress;
import revise.progress.Progress;
import revise.study.CardState;
import revise.terminal.markdown.Markdown;

/** {@code revise list}: the cards with their state. */
final class ListCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.decks(spec);
        Options.json(spec);
        Tags.option(spec);
    }

    @Override
    public int run(Invocation call) throws Failure {
        List<Card> cards = new ArrayList<>();
        List<Deck> decks = Decks.load(call, call.arguments());
        for (Deck deck : decks) {
            cards.addAll(Tags.filter(call, deck.cards()));
        }
        if (cards.isEmpty()) {
            Tags.warnOfUnknown(call, decks);
        }
        Progress progress = Log.load(Log.open(call), call.out());
        int day = Decks.calendar(call).day(call.time().instant());
        if (call.flag("--json")) {
            json(call, cards, progress, day);
        } else {
            table(call, cards, progress, day);
        }
        return ExitCode.DONE;
    }

    private static void json(Invocation call, List<Card> cards, Progress progress, int day) {
        call.out().json(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("cards");
            for (Card card : cards) {
                json.writeStartObject();
                CardJson.fields(json, card, progress.of(card.id()), progress.scheduler(), day);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void table(Invocation call, List<Card> cards, Progress progress, int day) {
        Table table = new Table(false, false, false, false);
        table.row("card", "state", "due", "question");
        for (Card card : cards) {
            CardProgress state = progress.of(card.id());
            Schedule schedule = state.schedule();
            String word = CardState.of(card, state, day).word();
            boolean leech = schedule != null && schedule.leech();
            table.row(
                    card.id(),
                    leech ? word + " (leech)" : word,
                    schedule == null ? "-" : CardJson.due(schedule),
                    Markdown.line(card.question()));
        }
        table.print(call.out());
    }
}
