package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.daylight.cards.CardLine;
import org.daylight.cards.Cards;

/** The filtered cards as a file for a spreadsheet. */
@WebServlet({"/supervision/cards.csv", "/supervision/cards.xlsx"})
public class CardsDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Cards cards;

    @Override
    Export<?> export(String list, Fields asked) {
        return new Export<>(list, today(), asked.query("kind", "state", "rule", "department", "waiting", "from", "until"), "number",
                page -> cards.find(CardsPage.filter(asked), page), values("cards.csv.head", this::cells));
    }

    private Object[] cells(CardLine line) {
        return new Object[] {line.number(), words.of(line.kind()), line.effect() == null ? language.say("cards.effect.none") : words.of(line.effect()), words.of(line.state()),
            line.ruleCode(), language.pick(line.ruleZh(), line.ruleEn()), line.article(), line.caseNumber(), language.pick(line.departmentZh(), line.departmentEn()),
            words.moment(line.issuedAt()), words.day(line.correctBy()), words.day(line.explainBy()), words.of(line.claim())};
    }
}
