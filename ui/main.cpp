// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "desk/desk.h"

int main(int argc, char **argv)
{
    hall::Desk::keepMemoryPrivate();
    return hall::runDesk(argc, argv);
}
