package revise.terminal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.terminal.text.Clean;

class MathsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "x # x",
                "-x # −x",
                "a-b # a − b",
                "a=-b # a = −b",
                "2x+3 # 2x + 3",
                "f(x,y) # f(x, y)",
                "3{,}5 # 3,5",
                "f: A \\to B # f: A → B",
                "a:b=1:2 # a:b = 1:2",
                "n! # n!",
                "|x| # |x|",
                "a\\,b # a b",
                // Fractions
                "\\frac{1}{2} # ½",
                "\\frac12 # ½",
                "2\\tfrac{3}{4} # 2¾",
                "\\frac{1}{2}mv^2 # ½mv²",
                "\\frac{a+b}{c} # (a+b)/c",
                "\\frac{ab}{c} # ab/c",
                "\\frac{a}{bc} # a/(bc)",
                "\\frac{-b}{2a} # −b/(2a)",
                "\\frac{n(n+1)}{2} # n(n+1)/2",
                "\\frac{1}{(x+1)} # 1/(x+1)",
                "\\frac{\\frac{a}{b}}{c} # (a/b)/c",
                "2\\frac{a}{b} # 2(a/b)",
                "\\frac{a}{b}x # (a/b)x",
                "\\frac{a}{b}+1 # a/b + 1",
                "\\frac{a}{b}^2 # (a/b)²",
                "\\frac{dy}{dx} # dy/dx",
                "\\frac{\\partial f}{\\partial x} # ∂f/∂x",
                "\\dfrac{\\sin x}{x} # (sin x)/x",
                "\\binom{n}{k} # C(n,k)",
                // Powers and indices
                "x^2 # x²",
                "x^{-1} # x⁻¹",
                "a^{x+y} # aˣ⁺ʸ",
                "x^{q} # x^q",
                "x^{\\frac{a}{b}} # x^(a/b)",
                "e^{i\\pi} # e^(iπ)",
                "x_1 # x₁",
                "x_i^2 # xᵢ²",
                "x_A # x_A",
                "x_{AB} # x_(AB)",
                "x_{max} # xₘₐₓ",
                "(a+b)^2 # (a + b)²",
                "{}^{14}_6C # ¹⁴₆C",
                "90^\\circ # 90°",
                "25^{\\circ}\\text{C} # 25°C",
                "45\\degree # 45°",
                "f'(x)=y'' # f′(x) = y″",
                "x^{\\prime} # x′",
                "z^* # z*",
                // Roots
                "\\sqrt{2} # √2",
                "\\sqrt{12} # √12",
                "\\sqrt x # √x",
                "\\sqrt{x+1} # √(x+1)",
                "\\sqrt{ab} # √(ab)",
                "\\sqrt[3]{x} # ∛x",
                "\\sqrt[4]{x} # ∜x",
                "\\sqrt[n]{x} # ⁿ√x",
                // Large operators and functions
                "\\sum_{i=1}^{n} i # ∑ᵢ₌₁ⁿ i",
                "\\int_0^1 x\\,dx # ∫₀¹ x dx",
                "\\lim_{x \\to 0} f(x) # lim_(x→0) f(x)",
                "\\lim_{x\\to\\infty} x # lim_(x→∞) x",
                "\\sin^2 x + \\cos(x) # sin² x + cos(x)",
                "2\\ln x # 2 ln x",
                "\\log_2 8 = 3 # log₂ 8 = 3",
                "\\operatorname{rank} A # rank A",
                // Signs
                "\\alpha\\Omega\\varphi # αΩφ",
                "A \\cup B \\subseteq C # A ∪ B ⊆ C",
                "x \\notin \\mathbb{R} # x ∉ ℝ",
                "\\mathcal{L} # ℒ",
                "p \\implies q \\iff r # p ⇒ q ⇔ r",
                "a \\rightleftharpoons b # a ⇌ b",
                "\\forall x \\exists y # ∀x∃y",
                "a \\not= b # a ≠ b",
                "a ≤ b # a ≤ b",
                "3 \\cdot 4 \\times 5 # 3 · 4 × 5",
                "10\\% # 10%",
                "\\{a,b\\} # {a, b}",
                "\\left(\\frac{a}{b}\\right)^2 # (a/b)²",
                "\\left.x\\right|_0 # x|₀",
                "\\langle a,b \\rangle # ⟨a, b⟩",
                "\\text{if } x>0 # if x > 0",
                "\\mathrm{d}x # dx",
                "\\vec{F}=m\\vec a # F⃗ = ma⃗",
                "\\overline{AB} # A̅B̅",
                "\\bar{x} # x̄",
                "\\hat{p} # p̂",
                "\\displaystyle x # x",
                // Chemistry
                "\\ce{H2O} # H₂O",
                "\\ce{H_2O} # H₂O",
                "\\ce{2H2 + O2 -> 2H2O} # 2H₂ + O₂ → 2H₂O",
                "\\ce{N2 + 3H2 <=> 2NH3} # N₂ + 3H₂ ⇌ 2NH₃",
                "\\ce{Fe^3+} # Fe³⁺",
                "\\ce{SO4^2-} # SO₄²⁻",
                "\\ce{Na+} # Na⁺",
                "\\ce{Ca(OH)2} # Ca(OH)₂",
                "\\ce{CuSO4.5H2O} # CuSO₄·5H₂O",
                "\\mathrm{H_2SO_4} # H₂SO₄"
            })
    void itReadsAsWrittenByHand(String tex, String shown) {
        assertThat(Maths.show(tex)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\\",
                "\\unknown{x}",
                "\\begin{matrix}a & b\\end{matrix}",
                "a \\\\ b",
                "a & b",
                "{a",
                "a}",
                "\\frac{a}",
                "x^",
                "x^^2",
                "\\sqrt[3",
                "\\left(x",
                "x\\right)",
                "\\left( {x \\right)}",
                "\\left",
                "\\text x",
                "\\text{$}",
                "\\text{\\b}",
                "\\hat{ab}",
                "\\vec{}",
                "\\not\\alpha",
                "\\sqrt[\\alpha]{x}",
                "\\ce{A ->[b] C}",
                "\\ce{\\x}"
            })
    void whatCannotBeShownIsNot(String tex) {
        assertThat(Maths.show(tex)).isNull();
    }

    @Test
    void lineBreaksAreSpaces() {
        assertThat(Maths.show("x\n= y\\text{\nor}\n")).isEqualTo("x = y or");
    }

    @Test
    void depthHasABound() {
        assertThat(Maths.show("{".repeat(15) + "x" + "}".repeat(15))).isEqualTo("x");
        assertThat(Maths.show("{".repeat(16) + "x" + "}".repeat(16))).isNull();
        assertThat(Maths.show("\\sqrt".repeat(100) + "x")).isNull();
    }

    @Provide
    Arbitrary<String> formulas() {
        return Arbitraries.of(
                        "x",
                        "1",
                        "23",
                        "+",
                        "-",
                        "=",
                        "(",
                        ")",
                        "[",
                        "]",
                        "{",
                        "}",
                        "{",
                        "}",
                        "^",
                        "_",
                        "'",
                        ",",
                        ":",
                        "|",
                        "!",
                        "/",
                        " ",
                        "\\",
                        "\\frac",
                        "\\sqrt",
                        "\\sqrt[",
                        "\\left",
                        "\\right",
                        "\\left(",
                        "\\right)",
                        "\\text{",
                        "\\ce{",
                        "\\vec",
                        "\\bar",
                        "\\binom",
                        "\\sum",
                        "\\alpha",
                        "\\to",
                        "\\not",
                        "\\mathbb",
                        "\\,",
                        "&",
                        "\n",
                        "中",
                        "é",
                        "👍🏽",
                        "e\u0301")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 5000)
    void anythingIsShownCleanlyOrNotAtAll(@ForAll("formulas") String tex) {
        String shown = Maths.show(Clean.text(tex));
        if (shown != null) {
            assertThat(shown).isEqualTo(shown.strip()).isNotEmpty();
            assertThat(Clean.line(shown)).isEqualTo(shown);
        }
    }

    @Property(tries = 1000)
    void noFormulaThrows(@ForAll String tex) {
        String shown = Maths.show(tex);
        assertThat(shown == null || !shown.isBlank()).isTrue();
    }
}
