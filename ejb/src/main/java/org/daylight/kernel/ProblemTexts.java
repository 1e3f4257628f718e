package org.daylight.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of a {@link Problem}, Chinese unless English is asked for. */
public final class ProblemTexts {
    private ProblemTexts() {
    }

    /**
     * @param problem what was refused
     * @param locale  English gives English, anything else Chinese
     * @return a sentence that says what is wrong and what to do next; the bare code where no text exists
     */
    public static String text(Problem problem, Locale locale) {
        Locale language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle texts = ResourceBundle.getBundle("org.daylight.kernel.problems", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        try {
            return new MessageFormat(texts.getString(problem.code()), language).format(problem.arguments().toArray());
        } catch (MissingResourceException untexted) {
            return problem.code();
        }
    }
}
