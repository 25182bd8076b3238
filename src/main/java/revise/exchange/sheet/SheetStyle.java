package revise.exchange.sheet;

/** How the page looks. It names no size of paper, so that any does, and no colour but in print. */
final class SheetStyle {
    static final String CSS = """
            @page { margin: 12mm; }
            :root { color-scheme: light dark; }
            body { font: 11pt/1.35 Georgia, "Times New Roman", serif; margin: 0 auto; max-width: 190mm;
                padding: 0 4mm; }
            h1 { font-size: 15pt; margin: 6mm 0 2mm; }
            main > p { font-size: 9pt; margin: 0 0 1mm; }
            .card { break-inside: avoid; border-bottom: 1px dashed; display: grid; grid-template-columns: 1fr 1fr;
                min-height: 48mm; }
            h1 + .card, p + .card { border-top: 1px dashed; margin-top: 4mm; }
            .side { border-left: 1px dotted; box-sizing: border-box; display: flex; flex-direction: column;
                hyphens: auto; min-width: 0; overflow-wrap: anywhere; padding: 4mm 5mm 2mm; }
            .side:first-child { border-left: 0; }
            .text { margin: auto 0; }
            .text > :first-child { margin-top: 0; }
            .text > :last-child { margin-bottom: 0; }
            .small { font-size: 8pt; margin: 2mm 0 0; }
            .small p { margin: 0; }
            .marks { font-size: 8pt; white-space: nowrap; }
            ul, ol { margin: 1mm 0; padding-left: 6mm; }
            p { margin: 1mm 0; }
            pre { overflow-x: auto; white-space: pre-wrap; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid; padding: 0.5mm 2mm; }
            img { background: white; max-height: 40mm; max-width: 100%; }
            @media print {
              :root { color-scheme: light; }
              body { background: white; color: black; max-width: none; padding: 0; }
              h1 { break-after: avoid; }
              a { color: inherit; }
            }
            """;

    private SheetStyle() {}
}
