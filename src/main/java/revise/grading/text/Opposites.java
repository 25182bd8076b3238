package revise.grading.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of which not both are true of one thing. */
public final class Opposites {
    /** Words on the two sides of a slash are opposites, each of the left to each of the right. */
    private static final Map<String, String> PAIRS = Map.of(
            "en",
            "join enter admit/leave withdraw quit exit; before/after; increase rise raise grow gain boost"
                    + " amplify/decrease reduce lower fall drop decline shrink lessen diminish"
                    + "; accept agree approve/refuse reject decline; ally friend partner/enemy foe rival;"
                    + " win victory/lose defeat; strong stronger strengthen/weak weaker weaken; more/less fewer;"
                    + " most/least;"
                    + " first/last; north northern/south southern; east eastern/west western; early earlier/late"
                    + " later;"
                    + " success succeed/failure fail; support back/oppose; trust confidence/distrust suspicion"
                    + " mistrust;"
                    + " import/export; war/peace; begin start open/end stop close; build create/destroy;"
                    + " high higher highest/low lower lowest; large larger big bigger great greater/small smaller"
                    + " little; long/short; hot warm/cold cool; fast quick/slow;"
                    + " rich/poor; public/private; internal domestic/external foreign; direct/indirect;"
                    + " legal/illegal;"
                    + " possible/impossible; equal/unequal; stable/unstable; constant consistent/inconsistent"
                    + " changing;"
                    + " continue/stop end break cease; help aid/hinder harm; pull/push; positive/negative;"
                    + " true/false;"
                    + " majority/minority; maximum/minimum; buy/sell; give/take; love like/hate; include/exclude;"
                    + " attack/defend; advance/retreat; left/right; above/below; weakly/strongly; heavy"
                    + " heavier/light lighter; faster/slower;"
                    + " always/never; everyone everybody/nobody; hasten accelerate speed/delay slow;"
                    + " encourage/discourage; allow permit/forbid ban prohibit prevent; unite/divide;"
                    + " better improve/worse worsen; gulf gap difference different differ/same similar alike"
                    + " identical;"
                    + " hostile hostility/friendly friendship; honour honor keep/break broke violate;"
                    + " shake shook/strengthen strong; establish set create build/dissolve abolish close; keep kept"
                    + " retain maintain/renounce abandon relinquish surrender give gave; near close/far distant;"
                    + " old/new; male man/female woman;"
                    + " acid/alkali base; anode/cathode; absorb consume/emit release produce; all every/half; broad"
                    + " wide/narrow; expand/contract; heat/cool; gain/lose;"
                    + " remember/forget; capitalism capitalist/communism communist; democracy"
                    + " democratic/dictatorship;"
                    + " optimistic/pessimistic; recognise recognize/ignore; sign ratify/tear",
            "de",
            "vor/nach; mehr/weniger; erzeugen abgeben/verbrauchen aufnehmen; nord/sud; ost/west; annehmen/ablehnen;"
                    + " eintreten beitreten/austreten verlassen;"
                    + " steigen zunehmen wachsen/fallen sinken abnehmen; stark/schwach; gewinnen/verlieren;"
                    + " krieg/frieden;"
                    + " freund/feind; anfang beginn/ende; gross/klein; hoch/tief niedrig; alt/neu; erste/letzte;"
                    + " immer/nie; import/export; innen/aussen; links/rechts; oben/unten; heiss warm/kalt;"
                    + " schnell/langsam",
            "fr",
            "avant/apres; plus/moins; produire liberer rejeter/consommer absorber; nord/sud; est/ouest;"
                    + " accepter/refuser rejeter; entrer adherer/quitter sortir;"
                    + " augmenter/diminuer baisser; fort/faible; gagner/perdre; guerre/paix; ami/ennemi; debut/fin;"
                    + " grand/petit; haut/bas; premier/dernier; toujours/jamais; gauche/droite; chaud/froid",
            "es",
            "antes/despues; mas/menos; norte/sur; este/oeste; aceptar/rechazar; entrar/salir; aumentar/disminuir;"
                    + " fuerte/debil; ganar/perder; guerra/paz; amigo/enemigo; grande/pequeno; alto/bajo;"
                    + " primero/ultimo; siempre/nunca; izquierda/derecha; caliente/frio",
            "it",
            "prima/dopo; piu/meno; nord/sud; est/ovest; accettare/rifiutare; entrare/uscire; aumentare/diminuire;"
                    + " forte/debole; vincere/perdere; guerra/pace; amico/nemico; grande/piccolo; alto/basso;"
                    + " primo/ultimo; sempre/mai; sinistra/destra; caldo/freddo");

    private static final Set<String> DENYING_BEGINNINGS =
            Set.of("un", "in", "im", "il", "ir", "dis", "non", "mis", "anti");

    private static final int SHORTEST_DENIED = 4;

    private final Map<String, Set<String>> byStem;

    private Opposites(Map<String, Set<String>> byStem) {
        this.byStem = byStem;
    }

    static Opposites of(String language, Stemmer stemmer) {
        Map<String, Set<String>> byStem = new HashMap<>();
        for (String pair : PAIRS.getOrDefault(language, "").split(";", -1)) {
            int slash = pair.indexOf('/');
            if (slash < 0) {
                continue;
            }
            for (String left : pair.substring(0, slash).strip().split(" ", -1)) {
                for (String right : pair.substring(slash + 1).strip().split(" ", -1)) {
                    String one = stemmer.stem(left);
                    String other = stemmer.stem(right);
                    byStem.computeIfAbsent(one, stem -> new HashSet<>()).add(other);
                    byStem.computeIfAbsent(other, stem -> new HashSet<>()).add(one);
                }
            }
        }
        return new Opposites(byStem);
    }

    /** Whether two words exclude each other: before and after, aggression and nonaggression. */
    public boolean are(Token one, Token other) {
        Set<String> against = byStem.get(one.stem());
        return (against != null && against.contains(other.stem()))
                || isDenied(one.text(), other.text())
                || isDenied(other.text(), one.text());
    }

    /** Whether two words are of one side: they have an opposite in common, as rise and grow have. */
    public boolean agree(Token one, Token other) {
        Set<String> mine = byStem.getOrDefault(one.stem(), Set.of());
        Set<String> theirs = byStem.getOrDefault(other.stem(), Set.of());
        return mine.stream().anyMatch(theirs::contains);
    }

    private static boolean isDenied(String word, String denied) {
        int beginning = denied.length() - word.length();
        return word.length() >= SHORTEST_DENIED
                && beginning >= 2
                && beginning <= 4
                && denied.endsWith(word)
                && DENYING_BEGINNINGS.contains(denied.substring(0, beginning));
    }
}
