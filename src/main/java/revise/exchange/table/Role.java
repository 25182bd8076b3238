package revise.exchange.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.language.Accents;

/** What a column holds, known by the names that people give it. */
enum Role {
    QUESTION(
            false,
            "question questions q questiontext front frontside term prompt word expression text stimulus frage fragen"
                    + " vorderseite vorne begriff wort pregunta preguntas anverso termino palabra frente"
                    + " recto terme mot"
                    + " domanda domande fronte termine parola pergunta vraag voorkant pytanie przod"
                    + " otazka soru kerdes fraga"
                    + " sporsmal kysymys вопрос термин слово 问题 問題 正面 术语 質問 表 単語 질문 앞면 단어"),
    ANSWER(
            true,
            "answer answers a back backside definition definitions response meaning translation solution correct"
                    + " correctanswer correctanswers rightanswer antwort antworten ruckseite rueckseite"
                    + " hinten losung loesung"
                    + " bedeutung ubersetzung uebersetzung richtigeantwort respuesta respuestas reverso definicion"
                    + " significado traduccion dorso reponse reponses verso traduction signification"
                    + " risposta risposte retro"
                    + " definizione traduzione significato resposta definicao traducao antwoord achterkant definitie"
                    + " betekenis vertaling odpowiedz tyl definicja odpoved cevap valasz svar vastaus"
                    + " ответ определение"
                    + " перевод оборот 答案 背面 定义 解答 回答 答え 裏 意味 답 뒷면 뜻 정의"),
    CLOZE(false, "cloze clozetext gaptext gaps luckentext lueckentext textatrous textoconhuecos"),
    CHOICES(
            true,
            "choices choice options option alternatives alternative auswahl auswahlmoglichkeiten optionen"
                    + " antwortmoglichkeiten opciones opcion choix opzioni opzione opcoes opcao opties optie"),
    /** One of the choices. */
    CHOICE(true, ""),
    WRONG(
            true,
            "wrong wronganswer wronganswers incorrect incorrectanswer incorrectanswers distractor distractors falsch"
                    + " falscheantwort falscheantworten"),
    ORDER(false, "order"),
    ANY(false, "any"),
    HINT(
            true,
            "hint hints clue tip hinweis hinweise tipp tipps pista indice suggerimento dica podpowiedz"
                    + " подсказка 提示 ヒント 힌트"),
    NOTE(
            true,
            "note notes extra explanation explanations comment comments remark remarks backextra example examples"
                    + " examplesentence notiz notizen anmerkung anmerkungen erklarung erklaerung"
                    + " erlauterung kommentar bemerkung"
                    + " beispiel beispiele beispielsatz nota notas explicacion comentario ejemplo"
                    + " remarque commentaire"
                    + " explication exemple spiegazione commento esempio explicacao observacao exemplo"
                    + " opmerking uitleg"
                    + " toelichting voorbeeld uwagi notatka przyklad примечание пояснение пример 备注 例句 備考 説明 解説 例文"
                    + " 메모 설명 예문"),
    SOURCE(true, "source sources reference references quelle quellen fuente fonte bron zrodlo источник 来源 出典 출처"),
    TAGS(
            true,
            "tags label labels keywords schlagworte schlagworter stichworte stichworter etiquetas"
                    + " etiquettes etichette"
                    + " метки теги 标签 タグ 태그"),
    /** One tag, which may have spaces. */
    TAG(
            true,
            "tag category categories categoria categorie kategorie kategorien topic topics thema themen"
                    + " tema theme subject"
                    + " chapter kapitel"),
    ID(false, "id cardid"),
    DECK(false, "deck decks deckname stapel kartenstapel mazo paquet mazzo baralho talia колода 牌组 デッキ 덱"),
    REVERSE(false, "reverse reversed addreverse bothways bidirectional umgekehrt beidseitig inverse"),
    STATUS(false, "status"),
    /** Nothing that a card has. */
    OTHER(true, "");

    /** Longer ones are texts. */
    private static final int LONGEST_NAME = 40;

    private final boolean repeated;
    private final String names;

    Role(boolean repeated, String names) {
        this.repeated = repeated;
        this.names = names;
    }

    /** Whether several columns may hold it: "answer 1" and "answer 2". */
    boolean repeated() {
        return repeated;
    }

    private static final Map<String, Role> BY_NAME = byName();

    private static Map<String, Role> byName() {
        Map<String, Role> roles = new HashMap<>();
        for (Role role : values()) {
            for (String name : role.names.split(" ", -1)) {
                roles.put(folded(name), role);
            }
        }
        roles.remove("");
        return Map.copyOf(roles);
    }

    /** What the column of this name holds; {@link #OTHER} when nobody knows. */
    static Role of(String name) {
        if (name.length() > LONGEST_NAME) {
            return OTHER;
        }
        String folded = folded(name);
        Role role = BY_NAME.get(folded);
        if (role != null) {
            return role;
        }
        String counted = uncounted(name, folded);
        Role several = counted == null ? null : BY_NAME.get(counted);
        return several != null && several.repeated ? several : OTHER;
    }

    /** A name without the number or the letter that counts the columns of one kind, or null. */
    private static @Nullable String uncounted(String name, String folded) {
        int end = folded.length();
        while (end > 0 && Character.isDigit(folded.charAt(end - 1))) {
            end--;
        }
        if (end < folded.length()) {
            return folded.substring(0, end);
        }
        String stripped = name.strip();
        int letter = stripped.length() - 1;
        boolean single = letter > 1 && Character.isLetter(stripped.charAt(letter));
        return single && !Character.isLetterOrDigit(stripped.charAt(letter - 1)) ? folded.substring(0, end - 1) : null;
    }

    private static String folded(String name) {
        String bare = Normalizer.normalize(Accents.bounded(name.toLowerCase(Locale.ROOT)), Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder();
        bare.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The columns of the tables that revise writes, in their order. */
    static final List<Role> OURS =
            List.of(ID, QUESTION, ANSWER, CLOZE, CHOICES, ORDER, ANY, HINT, NOTE, SOURCE, TAGS, REVERSE, STATUS);

    /** The name of the column in a table that revise writes. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
