//! What is due, where, and what to bring.

macro_rules! appointments {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    AppointmentWith = "appointments.with", Appointments, Kind::Code(List::Office), Planning;
    AppointmentDay = "appointments.day", Appointments, Kind::Date, Planning;
    AppointmentTime = "appointments.time", Appointments, Kind::Text(20), Planning, optional();
    AppointmentPlace = "appointments.place", Appointments, Kind::Text(200), Planning, optional();
    AppointmentBring = "appointments.bring", Appointments, Kind::Note(300), Planning, optional();
    AppointmentInterpreter = "appointments.interpreter", Appointments, Kind::YesNo, Planning, optional();
    } };
}
