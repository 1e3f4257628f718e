package org.daylight.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.daylight.consultation.control.QuestionIntake;
import org.daylight.consultation.control.QuestionListRepository;
import org.daylight.consultation.control.QuestionRepository;
import org.daylight.consultation.control.QuestionRules;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/**
 * Door for the public: ask, and read answers.
 *
 * @article APP-11 (003 art. 17; 004 art. 28), C14
 */
@Stateless
@PermitAll // anybody may ask without a login
public class Questions {
    /** Questions from the public in an hour; more are refused until it is over. */
    private static final int MOST_IN_AN_HOUR = 500;

    @Inject
    QuestionIntake intake;
    @Inject
    QuestionRepository questions;
    @Inject
    QuestionListRepository lists;

    /**
     * Afterwards the question waits with the item's department, or with the centre where it names no item. {@code input.missing}, {@code input.too-long},
     * {@code input.unreadable} (400), {@code item.unknown} (404), {@code question.busy} (422) where more come in than anybody can answer.
     *
     * @return code by which the answer is read
     */
    public String ask(AskQuestion command) {
        QuestionRules.requireCalm(questions.onlineSince(intake.anHourAgo()), MOST_IN_AN_HOUR);
        return intake.take(command, QuestionChannel.ONLINE, null);
    }

    /** {@code question.unknown} (404). */
    public AnswerView byCode(String code) {
        return questions.answer(QuestionRules.code(code)).orElseThrow(QuestionRules::unknown);
    }

    /**
     * Questions and answers whose askers agreed, the newest first.
     *
     * @param itemCode null: of all items
     */
    public Page<AnswerView> published(String itemCode, String text, PageRequest page) {
        return lists.published(itemCode, text, page);
    }
}
