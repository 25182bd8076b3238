package revise.terminal.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import revise.terminal.markdown.Term.Kind;

/** The signs of maths by their names. */
final class MathsSymbols {
    private static final String ATOMS = """
            alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
            varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ
            upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ
            Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ wp ℘
            emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ angle ∠ measuredangle ∡ triangle △
            square □ degree ° prime ′ circ ∘ top ⊤ bot ⊥ ldots … dots … dotsc … cdots ⋯ dotsb ⋯ vdots ⋮ ddots ⋱
            % % # # & & $ $ _ _ imath ı jmath ȷ star ⋆ dagger † ddagger ‡ checkmark ✓ therefore ∴ because ∵
            pounds £ euro € vert | Vert ‖ | ‖ AA Å complement ∁ blacksquare ■ qed □ clubsuit ♣ heartsuit ♥
            """;
    private static final String BINARIES = """
            pm ± mp ∓ times × div ÷ cdot · ast ∗ bullet • oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cup ∪ cap ∩ sqcup ⊔
            sqcap ⊓ setminus ∖ smallsetminus ∖ wedge ∧ land ∧ vee ∨ lor ∨ uplus ⊎ bmod mod plus +
            """;
    private static final String RELATIONS = """
            le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ approx ≈ equiv ≡ cong ≅
            sim ∼ simeq ≃ propto ∝ doteq ≐ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃ supseteq ⊇
            supsetneq ⊋ nsubseteq ⊈ perp ⊥ parallel ∥ nparallel ∦ mid ∣ nmid ∤ vdash ⊢ models ⊨ prec ≺ succ ≻
            to → rightarrow → longrightarrow ⟶ leftarrow ← gets ← longleftarrow ⟵ leftrightarrow ↔
            Rightarrow ⇒ Longrightarrow ⟹ Leftarrow ⇐ Leftrightarrow ⇔ Longleftrightarrow ⟺ implies ⇒ impliedby ⇐
            iff ⇔ mapsto ↦ longmapsto ⟼ rightleftharpoons ⇌ leftrightharpoons ⇋ hookrightarrow ↪ uparrow ↑
            downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ nearrow ↗ searrow ↘ leadsto ⇝ coloneqq ≔ colon :
            """;
    private static final String FUNCTIONS = """
            sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigwedge ⋀ bigvee ⋁
            sin sin cos cos tan tan cot cot sec sec csc csc arcsin arcsin arccos arccos arctan arctan sinh sinh
            cosh cosh tanh tanh coth coth log log ln ln lg lg exp exp lim lim limsup limsup liminf liminf max max
            min min sup sup inf inf det det dim dim ker ker deg deg gcd gcd arg arg hom hom Pr Pr
            """;
    private static final String OPENING = "{ { langle ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖ lbrace { lbrack [";
    private static final String CLOSING = "} } rangle ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖ rbrace } rbrack ]";

    private static final String VULGAR = """
            1/2 ½ 1/3 ⅓ 2/3 ⅔ 1/4 ¼ 3/4 ¾ 1/5 ⅕ 2/5 ⅖ 3/5 ⅗ 4/5 ⅘ 1/6 ⅙ 5/6 ⅚ 1/7 ⅐ 1/8 ⅛ 3/8 ⅜ 5/8 ⅝ 7/8 ⅞ 1/9 ⅑
            1/10 ⅒
            """;
    private static final String NEGATED = "= ≠ ∈ ∉ ∋ ∌ < ≮ > ≯ ≤ ≰ ≥ ≱ ≡ ≢ ≈ ≉ ∼ ≁ ⊂ ⊄ ⊃ ⊅ ⊆ ⊈ ∃ ∄ ∥ ∦ ∣ ∤ ≅ ≇";
    private static final String DOUBLE_STRUCK = "C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ 1 𝟙";
    private static final String SCRIPT = "B ℬ E ℰ F ℱ H ℋ I ℐ L ℒ M ℳ R ℛ";
    private static final int DOUBLE_STRUCK_A = 0x1D538;
    private static final int SCRIPT_A = 0x1D49C;

    private static final Map<String, Term> BY_NAME = byName();
    private static final Map<String, Term> BY_TEXT = byText();

    private MathsSymbols() {}

    /** What a command stands for that takes no argument, or null if it is none. */
    static @Nullable Term of(String name) {
        return BY_NAME.get(name);
    }

    /** A sign that was typed itself. */
    static Term ofText(String text) {
        Term known = BY_TEXT.get(text);
        return known == null ? Term.atom(text) : known;
    }

    /** A bracket by its name, or null. */
    static @Nullable String bracket(String name) {
        Term term = BY_NAME.get(name);
        boolean bracket = term != null && (term.is(Kind.OPEN) || term.is(Kind.CLOSE) || "‖|".contains(term.text()));
        return term == null || !bracket ? null : term.text();
    }

    /** The character of a fraction such as {@code 1/2}, or null. */
    static @Nullable String vulgar(String fraction) {
        return read(VULGAR).get(fraction);
    }

    /** The crossed-out form of a relation, or null. */
    static @Nullable String negated(String relation) {
        return read(NEGATED).get(relation);
    }

    /** Letters as the sets of numbers have them. */
    static String doubleStruck(String letters) {
        return letters(letters, read(DOUBLE_STRUCK), DOUBLE_STRUCK_A);
    }

    /** Letters as if written by hand. */
    static String script(String letters) {
        return letters(letters, read(SCRIPT), SCRIPT_A);
    }

    private static String letters(String letters, Map<String, String> known, int first) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            String other = c >= 'A' && c <= 'Z' ? Character.toString(first + c - 'A') : String.valueOf(c);
            out.append(known.getOrDefault(String.valueOf(c), other));
        }
        return out.toString();
    }

    private static Map<String, Term> byName() {
        Map<String, Term> all = new HashMap<>();
        read(ATOMS).forEach((name, text) -> all.put(name, Term.atom(text)));
        read(BINARIES).forEach((name, text) -> all.put(name, new Term(Kind.BINARY, text)));
        read(RELATIONS).forEach((name, text) -> all.put(name, new Term(Kind.RELATION, text)));
        read(FUNCTIONS).forEach((name, text) -> all.put(name, new Term(Kind.FUNCTION, text)));
        read(OPENING).forEach((name, text) -> all.put(name, new Term(Kind.OPEN, text)));
        read(CLOSING).forEach((name, text) -> all.put(name, new Term(Kind.CLOSE, text)));
        for (String name : List.of(",", ";", ":", "quad", "qquad", "enspace", "thinspace")) {
            all.put(name, new Term(Kind.SPACE, ""));
        }
        all.put(" ", new Term(Kind.SPACE, ""));
        return Map.copyOf(all);
    }

    private static Map<String, Term> byText() {
        Map<String, Term> all = new HashMap<>();
        read(BINARIES).forEach((name, text) -> all.put(text, new Term(Kind.BINARY, text)));
        read(RELATIONS).forEach((name, text) -> all.put(text, new Term(Kind.RELATION, text)));
        read(FUNCTIONS).forEach((name, text) -> all.put(text, new Term(Kind.FUNCTION, text)));
        return Map.copyOf(all);
    }

    /** Words in pairs. */
    private static Map<String, String> read(String pairs) {
        Map<String, String> all = new HashMap<>();
        StringTokenizer words = new StringTokenizer(pairs);
        while (words.hasMoreTokens()) {
            all.put(words.nextToken(), words.nextToken());
        }
        return all;
    }
}
