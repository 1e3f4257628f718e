package org.daylight.consultation;

/** 咨询 or 建议; complaints go another way. */
public enum QuestionKind {
    ENQUIRY, SUGGESTION
}
