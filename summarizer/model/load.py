"""How much an endpoint takes at once: what came of requests in, a level out, where the endpoint states nothing.

Additive increase, multiplicative decrease, as congestion is avoided on the internet (Chiu and Jain, 1989). That alone
collapses where requests are refused at random, since each accident counts as one too many. So before a decrease is
kept it is tried, as in an experiment (PCC, Dong and others, 2015): after a few refusals the level goes below what was
taken, for as many requests as that took. If there are hardly any refusals now, the load was the reason, and the level
stays down; if there are as many, it was not, and the level goes back up. Where most are refused, nothing need be tried.

The level is a number of requests under way, and may be less than one: it is multiplied out to a rate with the time
that an answer takes (as in Swift, Kumar and others, 2020), so that it serves for limits in time as well.
"""

from dataclasses import dataclass
from typing import Final

TRIAL: Final = 6
"""So many refusals start a trial: where refusals are accidents, one trial in seven comes to the wrong end by chance
(two or fewer in its second half), and a tenth of the level is lost until it has grown back."""
FORGIVEN: Final = 2
ALIKE: Final = 1.5  # times the share that was refused before: within it, a trial is over before its time
MOST: Final = 0.6  # of the requests since the level was set; where more are refused, it is no accident
MOST_OF: Final = 10  # refusals: fewer say nothing about a share
DECREASE: Final = 0.9  # of what was taken: enough to be below it
LEAST_AT_A_TIME: Final = 0.25  # of the level: what was taken in a moment is a poor guess
INCREASE: Final = 0.1  # of the level, and one at most
ROUNDS: Final = 10  # of as many answers as the level, without a refusal, before an increase; twice after a decrease
FEW_ANSWERS: Final = 30  # the least before an increase: where little is under way, a round is soon over
STEPS: Final = 3  # increases in a row, then each is twice as large as the last: the limit was lifted
REST: Final = 200  # outcomes after refusals turned out to be accidents: a trial costs time
REMEMBERED: Final = 300  # outcomes; of what was before, half is forgotten
ACCIDENTS: Final = 0.01  # a share so small hinders no increase
SMOOTHING: Final = 0.1  # of the time that answers take
LONGEST_S: Final = 15.0  # between two requests, so that it is noticed when the endpoint takes more again
LONG_S: Final = 1.0  # a wait that is asked for counts as time in which nothing is taken; less is a courtesy


@dataclass(eq=False)
class Phase:
    """The requests since the level was set."""

    level: float
    began: float
    sent: float = 0
    answered: float = 0
    refused: float = 0

    @property
    def ended(self) -> float:
        """How many requests came to an end, failures apart that say nothing of limits."""
        return self.answered + self.refused

    @property
    def share_refused(self) -> float:
        """Those under way count as taken."""
        return self.refused / self.sent


class Load:
    """The level, from 1 / `LONGEST_S` of an answer's time up to `most`."""

    def __init__(self, most: int, now: float) -> None:
        self.usual_s: float | None = None  # that an answer takes
        self._most = most
        self._phase = Phase(most, now)
        self._too_much: Phase | None = None  # what the trial that is under way compares with
        self._late: Phase | None = None  # the phase before a decrease, whose requests still end
        self._is_compared = False  # the first requests after a decrease still suffer from what was before
        self._rest = 0
        self._asked_s = 0.0
        self._well: float | None = None  # the level before the last increase
        self._steps = 0
        self._doubled_until = float(most)  # the slow start of TCP, which is none, after a guess

    @property
    def level(self) -> float:
        """How many requests may be under way; all that the user allows, unless the endpoint takes less."""
        return self._phase.level

    @property
    def is_reduced(self) -> bool:
        """Whether the endpoint takes less than the user allows."""
        return self._phase.level < self._most

    @property
    def spacing_s(self) -> float:
        """The time between two requests that amounts to the level."""
        return (self.usual_s or 0.0) / self._phase.level

    def begin(self) -> Phase:
        """Take note of a request that is sent, and return what its outcome counts for."""
        self._phase.sent += 1
        return self._phase

    def answered(self, phase: Phase, took_s: float, now: float) -> None:
        """Take note that a request was answered."""
        usual_s = self.usual_s or took_s
        self.usual_s = usual_s + SMOOTHING * (took_s - usual_s)
        phase.answered += 1
        if phase is self._phase:
            self._go_on(now)

    def refused(self, phase: Phase, now: float, asked_s: float) -> bool:
        """Take note that a request was refused, and claim that the level was lowered for it."""
        phase.refused += 1
        if phase is self._late:
            self._phase.level = self._below(phase)
        if phase is not self._phase:
            return False
        is_most = phase.share_refused > MOST
        is_accident = phase.refused < TRIAL or self._rest > 0 or self._too_much
        if phase.refused < MOST_OF if is_most else is_accident:
            self._go_on(now)
            return False
        self._asked_s = asked_s
        self._set(phase.level, now)
        self._late, self._too_much = phase, None if is_most else phase
        self._rest = self._steps = 0
        self._phase.level = self._below(phase)
        if is_most and phase.answered:  # else nothing was learnt about the level: the endpoint is out of order
            self._doubled_until = phase.level / 2
        return True

    def _below(self, phase: Phase) -> float:
        """Return a level below what was taken: by the share of the requests, or by Little's law where time went by."""
        taken = phase.level * (1 - phase.share_refused)
        lasted_s = self._phase.began - phase.began
        lasted_s += self._asked_s if self._asked_s >= max(LONG_S, lasted_s) else 0
        if self.usual_s and lasted_s > 3 * self.usual_s and phase.sent > phase.refused:
            taken = min(taken, (phase.sent - phase.refused) / lasted_s * self.usual_s)
        least = LEAST_AT_A_TIME * phase.level
        least = max(least, self.usual_s / LONGEST_S if self.usual_s else 1)
        return min(phase.level, max(DECREASE * taken, least))

    def _go_on(self, now: float) -> None:
        self._rest -= 1
        phase = self._phase
        if self._too_much and self._is_compared:
            self._judge(phase, self._too_much, now)
        elif self._too_much:
            if phase.ended >= phase.level:
                phase.sent -= phase.ended
                phase.answered = phase.refused = 0
                self._is_compared = True
        elif self._may_increase(phase):
            self._grow(phase.level, now)
        elif phase.sent >= REMEMBERED:
            phase.sent, phase.answered, phase.refused = phase.sent / 2, phase.answered / 2, phase.refused / 2
            phase.began = (phase.began + now) / 2

    def _judge(self, phase: Phase, before: Phase, now: float) -> None:
        """End the trial if it has seen enough."""
        is_alike = phase.refused > FORGIVEN and phase.refused <= ALIKE * before.share_refused * phase.ended
        if phase.ended < before.sent and not is_alike:
            return
        if phase.refused > FORGIVEN:
            self._rest, self._doubled_until = REST, self._most
            self._set(before.level, now)
            return
        # What was one step too high nearly held: back to what did.
        well = self._well if self._well and self._well < before.level else 0
        self._well, self._doubled_until = None, 0
        self._set(max(phase.level, well), now)

    def _may_increase(self, phase: Phase) -> bool:
        if not self.is_reduced:
            return False
        is_soon = phase.level < self._doubled_until
        rounds = phase.level if is_soon else max(ROUNDS * phase.level, FEW_ANSWERS) * (1 if self._steps else 2)
        each = 0 if self._rest > 0 else 1 if is_soon else 1 / ACCIDENTS
        return phase.answered >= max(1, rounds) + each * phase.refused

    def _grow(self, level: float, now: float) -> None:
        if level < self._doubled_until:
            more = level
        else:
            self._steps += 1
            more = min(1.0, INCREASE * level) * 2 ** max(0, self._steps - STEPS)
        self._well = level
        self._set(min(self._most, level + more), now)

    def _set(self, level: float, now: float) -> None:
        self._phase = Phase(level, now)
        self._too_much = self._late = None
        self._is_compared = False
