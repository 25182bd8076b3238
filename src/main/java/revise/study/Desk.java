package revise.study;

import java.time.Instant;
import java.time.InstantSource;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;
import revise.progress.Stamps;

/** A session with its progress file: an action counts once its events are on disk. */
public final class Desk {
    private final ProgressStore store;
    private final Stamps stamps;
    private final InstantSource clock;
    private Session session;

    public Desk(Session session, ProgressStore store, Stamps stamps, InstantSource clock) {
        this.session = session;
        this.store = store;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** What to show now. */
    public View view() {
        return session.view(clock.instant());
    }

    /** The present moment, as the session counts it. */
    public Instant now() {
        return clock.instant();
    }

    /** Whether nothing more will be asked. */
    public boolean isOver() {
        return session.isOver();
    }

    /**
     * Does what the student asked for.
     *
     * @throws ProgressException when the events could not be saved; the session is then where it was, and the same
     *     action may be tried again
     */
    public void act(Action action) throws ProgressException {
        Transition transition = session.on(action, clock.instant(), stamps);
        if (!transition.events().isEmpty()) {
            store.append(transition.events());
        }
        session = transition.next();
    }
}
