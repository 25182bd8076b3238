package revise.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.deck.Card;

/** Pairs of cards that are one card written twice, and pairs that only look so. */
class PairsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            In which year was the Treaty of Rapallo signed? | 1922 | When was the Treaty of Rapallo signed? | 1922
            When was the Treaty of Rapallo signed? | 1922 | When was the Treaty of Rapalo signed? | 1922
            When was the Treaty of Rapallo signed? | 1922 | When was the Traety of Rapallo signed? | 1922
            When was the treaty of rapallo signed | 1922 | When was the *Treaty of Rapallo* signed?! | In 1922.
            Who led the Soviet delegation at Genoa in 1922? | Chicherin | At Genoa in 1922, who led the Soviet delegation? | Chicherin
            Who was the Soviet foreign minister in 1934? | Maxim Litvinov | Who was Soviet Foreign Minister in 1934? | Maxim Litvinof
            What did the Allies forbid at Versailles? | Tanks, submarines and aircraft | At Versailles, what did the Allies forbid? | Submarines, tanks and aircraft
            Who signed the non-aggression pact for Poland? | Stanislaw Patek | Who signed the nonaggression pact for Poland? | Stanislaw Patek
            What was the aim of collective security? | To deter an aggressor by acting together | What was collective security's aim? | To deter an aggressor by acting together
            Which party won the election of March 1933? | The Nazi Party | Which party won the elections of March 1933? | the Nazi party
            Why did Chamberlain fly to Munich? | To settle the Sudeten crisis without a war | Why did Chamberlain travel to Munich? | To settle the Sudeten crisis without a war
            Where does photosynthesis take place? | In the chloroplasts | Where does photosynthesis take place in a plant? | In chloroplasts
            What is the function of the mitochondria? | Aerobic respiration | What is the function of the mitochondrion? | Aerobic respiration
            What is the function of mitochondria? | Aerobic respiration | What's the function of mitochondria? | Aerobic respiration
            Which enzyme digests starch? | Amylase | Which enzyme digests starch | amylase
            What is mitossis? | Division into two equal nuclei | What is mitosis? | Division into two equal nuclei
            What gas do plants take in for photosynthesis? | Carbon dioxide | Which gas do plants take in for photosynthesis? | carbon dioxide (CO2)
            Name the process by which water leaves a leaf. | Transpiration | What is the name of the process by which water leaves a leaf? | Transpiration
            Which cells carry oxygen in the blood? | Red blood cells | In the blood, which cells carry oxygen? | Red blood cell
            How many chambers does a fish's heart have? | two | How many chambers has the heart of a fish? | 2
            la fenêtre | the window | la fenetre | the window
            der Bahnhof | the railway station | Der Bahnhof | railway station
            resplendent | shining brightly | resplendant | shining brightly
            to apologise for something | sich entschuldigen | apologise for something | sich entschuldigen
            What is the derivative of sin x? | cos x | What's the derivative of sin(x)? | cos(x)
            State Pythagoras' theorem. | $a^2 + b^2 = c^2$ | State the theorem of Pythagoras | $a^2+b^2=c^2$
            What is the sum of the angles of a triangle? | 180 degrees | What is the sum of the angles in a triangle? | 180 degrees
            What is a prime number? | A number above 1 with no divisors but itself and 1 | What are prime numbers? | A number above 1 with no divisors but itself and 1
            What is the quadratic formula used for? | Solving quadratic equations | What's the quadratic formula used for? | Solving quadratic equation
            Which theorem relates the sides of a right triangle? | Pythagoras | Which theorem relates the sides of a right triangle | Pythagorás
            Who was the first chancellor of the German Empire? | Otto von Bismarck | Who was the German Empire's first chancellor? | Bismarck
            Which treaty ended the First World War? | Treaty of Versailles | Which treaty ended World War One? | The Treaty of Versailles
            Define osmosis. | Diffusion of water through a membrane | What is osmosis? | Diffusion of water through a membrane
            """)
    void oneCardWrittenTwiceIsReported(String q1, String a1, String q2, String a2) {
        assertThat(rules(q1, a1, q2, a2)).contains("near-duplicate").doesNotContain("different-answers");
        assertThat(rules(q2, a2, q1, a1)).contains("near-duplicate").doesNotContain("different-answers");
        assertThat(live(q1, a1, q2, a2)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            When did the USSR sign a pact with France? | May 1935 | When did the USSR sign a pact with Poland? | July 1932
            What is the capital of France? | Paris | What is the capital of Greece? | Athens
            When was the pact with France signed? | 1935 | When was the pact with Czechoslovakia signed? | 1935
            When did Germany join the League of Nations? | 1926 | When did Germany leave the League of Nations? | 1933
            When did the first five-year plan begin? | 1928 | When did the second five-year plan begin? | 1933
            What happened in 1933? | Hitler became chancellor | What happened in 1934? | Hitler became president
            Who was king of England in 1483? | Richard III | Who was king of England in 1485? | Richard III
            Which house did Henry VII belong to? | Tudor | Which house did Henry VIII belong to? | Tudor
            Which powers signed the Treaty of Locarno? | Germany and France | Which powers did not sign the Treaty of Locarno? | Germany and France
            When did the First World War begin? | 1914 | When did the Second World War begin? | 1939
            Who commanded the northern army at Gettysburg? | Meade | Who commanded the southern army at Gettysburg? | Lee
            Which continent is Sudan in? | Africa | Which continent is South Sudan in? | Africa
            What were the causes of the Spanish Civil War? | Land and church | What were the results of the Spanish Civil War? | Land and church
            What does mitosis produce? | Two identical cells | What does meiosis produce? | Four different cells
            Which enzyme digests starch in the mouth? | Amylase | Which enzyme digests starch in the pancreas? | Amylase
            Which kingdom do mosses belong to? | Plants | Which kingdom do ferns belong to? | Plants
            Which blood vessels carry blood to the heart? | Veins | Which blood vessels carry blood from the heart? | Arteries
            Is cytosine a purine, or what is it? | A pyrimidine | Is thymine a purine, or what is it? | A pyrimidine
            What is the formula of water? | H2O | What is the formula of hydrogen peroxide? | H2O2
            What do plants need in light? | Water and CO2 | What do plants not need in light? | Water and CO2
            der Hund | the dog | der Hand | the hand
            hablo | I speak | habló | he spoke
            What is the gender of Brot? | neuter | What is the gender of Brett? | neuter
            to look up | nachschlagen | to look after | aufpassen
            ser | to be | estar | to be
            What is 7 x 8? | 56 | What is 8 x 9? | 72
            What is the derivative of sin x? | cos x | What is the derivative of cos x? | -sin x
            What is the integral of x^2? | x^3/3 | What is the integral of x^3? | x^4/4
            What is 6 - 4? | 2 | What is 6 / 3? | 2
            How many sides has a pentagon? | 5 | How many sides has a hexagon? | 6
            Is 2 < 3 an equation or an inequality? | inequality | Is 2 > 3 an equation or an inequality? | inequality
            What is the sine of 30 degrees? | 1/2 | What is the cosine of 60 degrees? | 1/2
            法国的首都是哪里 | 巴黎 | 希腊的首都是哪里 | 雅典
            What is the alkane with 3 carbon atoms? | propane | What is the alkene with 3 carbon atoms? | propene
            Which continent is Iran in? | Asia | Which continent is Iraq in? | Asia
            Which continent is Niger in? | Africa | Which continent is Nigeria in? | Africa
            Who wrote the novel Emma? | Jane Austen | Who wrote the novel Persuasion? | Jane Austen
            """)
    void cardsThatOnlyLookAlikeAreNotReported(String q1, String a1, String q2, String a2) {
        assertThat(rules(q1, a1, q2, a2)).doesNotContain("near-duplicate", "different-answers");
        assertThat(rules(q2, a2, q1, a1)).doesNotContain("near-duplicate", "different-answers");
        assertThat(live(q1, a1, q2, a2)).isEmpty();
    }

    private List<String> rules(String q1, String a1, String q2, String a2) {
        return new Checked(folder)
                .cards(Checked.card("a", q1, a1), Checked.card("b", q2, a2))
                .rules();
    }

    private List<Card> live(String q1, String a1, String q2, String a2) {
        Checked checked = new Checked(folder).cards(Checked.card("a", q1, a1));
        return NearDuplicates.of(checked.library()).near(q2, a2);
    }
}
