// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/endings.h"
#include "domain/steprules.h"

#include <QtCore/QString>

/**
 * What the procedure of a case is called: steps, what they ask for, clocks, lights, stages. In the language in use, or in the
 * one that a paper asks for.
 */
namespace hall::words {

/** Parts of the procedure, as the menu of steps has them. */
enum class StepGroup { Accepting, Mediating, Handling, Reviewing, OtherPaths, Help, Clocks, Supervision, Ending, Transfers };
StepGroup groupOf(Step step);
QString nameOf(StepGroup group);

QString nameOf(Step step);
QString nameOf(Step step, const QString &language);
/** One of the things a person chooses from with a step, from 1; empty when there is none of that number. */
QString choiceName(Step step, int choice);
QString choiceName(Step step, int choice, const QString &language);
QString itemLabel(Item item);
/** The whole sentence a person declares with a tick. */
QString tickSentence(Tick tick);
QString nameOf(Phase phase);
QString nameOf(Stage stage);
QString nameOf(StagePlace place);
/** "2nd of 3 levels", "1st instance"; empty where a stage has no levels. */
QString levelName(const StageMark &mark);
QString nameOf(ClockId clock);
QString nameOf(Bound bound);
QString nameOf(Light light);
/** A shape that tells the light without its colour. */
QString symbolOf(Light light);
QString nameOf(Fault fault);
QString nameOf(Attention attention);
QString nameOf(Fault fault, const QString &language);
QString nameOf(TransferMode mode);
/** "Matter accepted: complex · until 2026-10-08". */
QString stepSentence(Step step, const StepFacts &facts);
/** The words that went with a step, each with its label. */
QString stepWordsSentence(const StepWords &words);
/** One line of a clock: what it is, who is bound, its last days and its light. */
QString clockSentence(const RunningClock &clock);

} // namespace hall::words
