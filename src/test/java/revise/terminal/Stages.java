package revise.terminal;

import java.io.IOException;
import revise.study.Desk;
import revise.testing.Stage;

/** Stages with a quiz on them. */
final class Stages {
    private Stages() {}

    static Stage of(Desk desk, QuizSetup setup) throws IOException {
        return of(desk, setup, 80, 24);
    }

    static Stage of(Desk desk, QuizSetup setup, int columns, int rows) throws IOException {
        return new Stage(terminal -> ScreenQuiz.run(desk, setup, terminal), columns, rows);
    }
}
