import JSONStore
import Wording

/// The identifier of a boat: `B-` and a number.
struct BoatID: JSONText, Hashable {
  let number: Int

  init(number: Int) { self.number = number }

  init(jsonText: String) throws(ValueProblem) {
    guard jsonText.hasPrefix("B-"), let number = Int(jsonText.dropFirst(2)), number > 0 else {
      throw ValueProblem(Phrase(ru: "код лодки — B-1", en: "a boat's code is like B-1"))
    }
    self.number = number
  }

  var jsonText: String { "B-\(number)" }

  static var jsonSchema: TextSchema { TextSchema(example: "B-1", pattern: "^B-[1-9][0-9]*$") }
}

/// What a boat is driven by.
enum Drive: String, JSONText, CaseIterable, Hashable {
  case oars, sail, motor
}

/// A part of a boat, a record inside a record.
struct Engine: Record, Hashable {
  let power: Double
  let serial: String?

  init(power: Double, serial: String?) {
    self.power = power
    self.serial = serial
  }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    power = try map.field("power", old?.power)
    serial = try map.optional("serial", old?.serial)
    try map.check(
      power > 0 ? nil : ValueProblem(Phrase(ru: "мощность не положительна", en: "no power")))
  }
}

/// A boat of a rowing club: every kind of field.
struct Boat: Record, Hashable {
  let crew: [String]
  let drive: Drive
  let engines: [Engine]
  let id: BoatID
  let isRacing: Bool
  let name: String?
  let ports: [String: Int]
  let seats: Int

  init(
    crew: [String] = [], drive: Drive = .oars, engines: [Engine] = [], id: BoatID,
    isRacing: Bool = false, name: String? = nil, ports: [String: Int] = [:], seats: Int = 1
  ) {
    self.crew = crew
    self.drive = drive
    self.engines = engines
    self.id = id
    self.isRacing = isRacing
    self.name = name
    self.ports = ports
    self.seats = seats
  }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    crew = try map.field("crew", old?.crew)
    drive = try map.field("drive", old?.drive)
    engines = try map.field("engines", old?.engines, default: [])
    id = try map.field("id", old?.id)
    isRacing = try map.field("isRacing", old?.isRacing)
    name = try map.optional("name", old?.name)
    ports = try map.field("ports", old?.ports)
    seats = try map.field("seats", old?.seats, default: 1)
    try map.check(
      seats >= crew.count
        ? nil : ValueProblem(Phrase(ru: "мест меньше, чем гребцов", en: "fewer seats than rowers")))
  }
}

/// The same members as an ``Engine``, declared in the wrong order.
struct Disordered: Record, Hashable {
  let serial: String?
  let power: Double
  let marks: [String]

  init(serial: String?, power: Double, marks: [String]) {
    self.serial = serial
    self.power = power
    self.marks = marks
  }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    serial = try map.optional("serial", old?.serial)
    power = try map.field("power", old?.power)
    marks = try map.field("marks", old?.marks)
  }
}
