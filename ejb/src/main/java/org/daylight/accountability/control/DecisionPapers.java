package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.daylight.accountability.DecisionPaper;
import org.daylight.accountability.FindingView;
import org.daylight.press.Press;

/** Hands out the papers of a finding that the caller may see. */
@ApplicationScoped
public class DecisionPapers {
    @Inject
    Press press;

    /** {@code finding.unknown} (404) where there is none, {@code press.not-ready} (409) while it is made. */
    public void write(FindingView finding, DecisionPaper paper, OutputStream to) {
        long sheet = finding.decision().sheet(paper).orElseThrow(FindingRules::unknown);
        try {
            to.write(press.sheet(sheet));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
