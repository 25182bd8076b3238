package revise.grading.text;

import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.danishStemmer;
import org.tartarus.snowball.ext.dutchStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.finnishStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;
import org.tartarus.snowball.ext.hungarianStemmer;
import org.tartarus.snowball.ext.italianStemmer;
import org.tartarus.snowball.ext.norwegianStemmer;
import org.tartarus.snowball.ext.portugueseStemmer;
import org.tartarus.snowball.ext.romanianStemmer;
import org.tartarus.snowball.ext.russianStemmer;
import org.tartarus.snowball.ext.spanishStemmer;
import org.tartarus.snowball.ext.swedishStemmer;
import org.tartarus.snowball.ext.turkishStemmer;

/** Gives what the forms of a word have in common. For one thread; a language without a stemmer has one form a word. */
final class Stemmer {
    private final @Nullable SnowballStemmer stemmer;

    private Stemmer(@Nullable SnowballStemmer stemmer) {
        this.stemmer = stemmer;
    }

    /** @param language the first part of a language tag */
    static Stemmer of(String language) {
        return new Stemmer(
                switch (language) {
                    case "da" -> new danishStemmer();
                    case "de" -> new germanStemmer();
                    case "en" -> new englishStemmer();
                    case "es" -> new spanishStemmer();
                    case "fi" -> new finnishStemmer();
                    case "fr" -> new frenchStemmer();
                    case "hu" -> new hungarianStemmer();
                    case "it" -> new italianStemmer();
                    case "nb", "nn", "no" -> new norwegianStemmer();
                    case "nl" -> new dutchStemmer();
                    case "pt" -> new portugueseStemmer();
                    case "ro" -> new romanianStemmer();
                    case "ru" -> new russianStemmer();
                    case "sv" -> new swedishStemmer();
                    case "tr" -> new turkishStemmer();
                    default -> null;
                });
    }

    String stem(String word) {
        if (stemmer == null) {
            return word;
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
