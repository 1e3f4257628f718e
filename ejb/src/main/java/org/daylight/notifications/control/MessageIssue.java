package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.daylight.cases.CaseNews;

/**
 * Whoever applied is told in the transaction of what happened: a step that is taken back takes its messages with it, one that stands has them.
 *
 * @article FLW-24 (001 二), RES-02 (004 art. 27), RES-03 (000 art. 10(5))
 */
@ApplicationScoped
public class MessageIssue {
    @Inject
    MessageRepository messages;

    void tell(@Observes CaseNews news) {
        MessageRules.kindOf(news.type(), news.details()).ifPresent(kind -> messages.issue(kind, news));
    }
}
