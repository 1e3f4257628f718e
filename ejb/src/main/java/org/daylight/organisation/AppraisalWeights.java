package org.daylight.organisation;

/** Weights of 德、能、勤、绩、廉 in percent; they make 100, and 绩 weighs most (003 art. 31). */
public record AppraisalWeights(int virtue, int ability, int diligence, int achievement, int integrity) {
}
