// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/** Who may do what: the table stated a second time, by what the law and the hall ask of each role. The domain, a desk and the centre are held to it. */

#include "domain/rights.h"

namespace hall::fakes {

/**
 * As a person would write it on a wall: a letter for each act, in the order of Act. Letter o: anybody of the role; r: only who received the
 * accusation; -: nobody. Who handles a restricted matter does in it what is ordinary; the third column is of everybody else.
 */
struct OnTheWall
{
    Role role;
    const char *ordinary;
    const char *accusation;
    const char *restricted;
};
//                                          Read Register Screen Send Answer Handle FollowUp Words Print Unmask Oversee Plan Book Analyse Reading
inline constexpr OnTheWall Wall[] = {
    {Role::Receptionist,          "oooo" "o" "-" "oooo" "--" "o--", "rrrr" "r" "r" "rrrr" "--" "---", "-o--" "o" "-" "-o--" "--" "---"},
    {Role::WindowOfficer,         "oooo" "o" "o" "oooo" "--" "o--", "rrrr" "r" "r" "rrrr" "--" "---", "-o--" "o" "-" "-o--" "--" "---"},
    {Role::Coordinator,           "oooo" "o" "o" "oooo" "ss" "oss", "rrrr" "r" "r" "rrrr" "--" "---", "soss" "o" "s" "soss" "ss" "sss"},
    {Role::Supervisor,            "o--o" "o" "-" "ooo-" "ss" "oss", "----" "-" "-" "----" "--" "---", "----" "-" "-" "-o--" "ss" "-ss"},
    {Role::Discipline,            "dddd" "d" "d" "dddd" "--" "d--", "dddd" "d" "d" "dddd" "--" "--d", "-d--" "d" "-" "-d--" "--" "---"},
    {Role::SystemAdministrator,   "----" "-" "-" "----" "--" "---", "----" "-" "-" "----" "--" "---", "----" "-" "-" "----" "--" "---"},
    {Role::SecurityAdministrator, "----" "-" "-" "----" "--" "---", "----" "-" "-" "----" "--" "---", "----" "-" "-" "----" "--" "---"},
    {Role::Auditor,               "----" "-" "-" "----" "--" "---", "----" "-" "-" "----" "--" "---", "----" "-" "-" "----" "--" "---"},
};

/** A matter to an officer: ordinary; restricted, theirs or another's; an accusation that they received, or another. */
struct Class
{
    const char *name;
    AccessLevel level;
    bool theirs;
};
inline constexpr Class Classes[] = {
    {"ordinary", AccessLevel::Ordinary, false}, {"restricted, handled", AccessLevel::Restricted, true}, {"restricted, another's", AccessLevel::Restricted, false},
    {"accusation, received", AccessLevel::Sealed, true}, {"accusation, another's", AccessLevel::Sealed, false},
};

inline bool onTheWall(const OnTheWall &row, Act act, const Class &of, int window)
{
    const char *column = of.level == AccessLevel::Sealed ? row.accusation : of.level == AccessLevel::Restricted && !of.theirs ? row.restricted : row.ordinary;
    switch (column[static_cast<int>(act) - 1]) {
    case 'o': return true;
    case 'r': return of.theirs && window < 91;           // on no machine that travels
    case 'd': return window == 23;                       // in the room of the discipline inspection
    case 's': return window == 1 || window == 2;         // at the coordinator's seat and the petition office (REG 38-40)
    default: return false;
    }
}

/** All counters, and one laptop. */
inline const QList<int> &wallWindows()
{
    static const QList<int> windows = [] {
        QList<int> all{91};
        for (int window = 1; window <= 23; ++window)
            all << window;
        return all;
    }();
    return windows;
}

inline constexpr int WallCells = 8 * LastAct * 24 * 5;

inline const OnTheWall &wallOf(Role role)
{
    return Wall[static_cast<int>(role) - 1];
}

} // namespace hall::fakes
