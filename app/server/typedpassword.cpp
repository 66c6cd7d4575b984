// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/typedpassword.h"

#include <cstdio>
#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace hall {

QString typedPassword(const QString &whose)
{
    const bool person = ::isatty(STDIN_FILENO) != 0;
    termios before{};
    if (person) {
        std::fprintf(stderr, "Password of %s: ", qPrintable(whose));
        ::tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    std::string line;
    std::getline(std::cin, line);
    if (person) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fprintf(stderr, "\n");
    }
    return QString::fromStdString(line);
}

} // namespace hall
