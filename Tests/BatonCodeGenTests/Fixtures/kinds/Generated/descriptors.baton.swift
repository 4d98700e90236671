// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from kinds.proto, names.proto, rules.proto, streams.proto.
// swift-format-ignore-file

/// The proto files of this module and all that they import.
enum GeneratedDescriptors {
    /// An encoded `google.protobuf.FileDescriptorSet`.
    static let fileDescriptorSet: [UInt8] = Self.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }

    /// The bytes, each as the Unicode scalar of its number.
    private static let text = """
        \nä\u{1}\n\u{19}google/protobuf/any.proto\u{12}\u{F}google.protobuf\"6\n\u{3}Any\u{12}\u{19}\n\u{8}t\
        ype_url\u{18}\u{1} \u{1}(\u{9}R\u{7}typeUrl\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{C}R\u{5}value\
        Bv\n\u{13}com.google.protobufB\u{8}AnyProtoP\u{1}Z,google.golang.org/protobuf/types/known/anypb\u{A2}\
        \u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesb\u{6}proto3\nû\u{1}\n\u{1E}google/protobuf/\
        duration.proto\u{12}\u{F}google.protobuf\":\n\u{8}Duration\u{12}\u{18}\n\u{7}seconds\u{18}\u{1} \u{1}\
        (\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{83}\u{1}\n\u{13}com.\
        google.protobufB\u{D}DurationProtoP\u{1}Z1google.golang.org/protobuf/types/known/durationpbø\u{1}\u{1}\
        \u{A2}\u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesb\u{6}proto3\nÿ\u{1}\n\u{1F}google/pro\
        tobuf/timestamp.proto\u{12}\u{F}google.protobuf\";\n\u{9}Timestamp\u{12}\u{18}\n\u{7}seconds\u{18}\u{1}\
         \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{85}\u{1}\n\u{13}\
        com.google.protobufB\u{E}TimestampProtoP\u{1}Z2google.golang.org/protobuf/types/known/timestamppbø\u{1}\
        \u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesb\u{6}proto3\nä&\n\u{B}kinds.prot\
        o\u{12}\u{F}golden.kinds.v1\u{1A}\u{19}google/protobuf/any.proto\u{1A}\u{1E}google/protobuf/duration.\
        proto\u{1A}\u{1F}google/protobuf/timestamp.proto\"\u{9B}\u{5}\n\u{7}Singles\u{12}\u{19}\n\u{8}a_doubl\
        e\u{18}\u{1} \u{1}(\u{1}R\u{7}aDouble\u{12}\u{17}\n\u{7}a_float\u{18}\u{2} \u{1}(\u{2}R\u{6}aFloat\u{12}\
        \u{19}\n\u{8}an_int32\u{18}\u{3} \u{1}(\u{5}R\u{7}anInt32\u{12}\u{19}\n\u{8}an_int64\u{18}\u{4} \u{1}\
        (\u{3}R\u{7}anInt64\u{12}\u{19}\n\u{8}a_uint32\u{18}\u{5} \u{1}(\u{D}R\u{7}aUint32\u{12}\u{19}\n\u{8}\
        a_uint64\u{18}\u{6} \u{1}(\u{4}R\u{7}aUint64\u{12}\u{19}\n\u{8}a_sint32\u{18}\u{7} \u{1}(\u{11}R\u{7}\
        aSint32\u{12}\u{19}\n\u{8}a_sint64\u{18}\u{8} \u{1}(\u{12}R\u{7}aSint64\u{12}\u{1B}\n\u{9}a_fixed32\u{18}\
        \u{9} \u{1}(\u{7}R\u{8}aFixed32\u{12}\u{1B}\n\u{9}a_fixed64\u{18}\n \u{1}(\u{6}R\u{8}aFixed64\u{12}\u{1D}\
        \n\na_sfixed32\u{18}\u{B} \u{1}(\u{F}R\u{9}aSfixed32\u{12}\u{1D}\n\na_sfixed64\u{18}\u{C} \u{1}(\u{10}\
        R\u{9}aSfixed64\u{12}\u{15}\n\u{6}a_bool\u{18}\u{D} \u{1}(\u{8}R\u{5}aBool\u{12}\u{19}\n\u{8}a_string\
        \u{18}\u{E} \u{1}(\u{9}R\u{7}aString\u{12}\u{17}\n\u{7}a_bytes\u{18}\u{F} \u{1}(\u{C}R\u{6}aBytes\u{12}\
        /\n\u{7}a_shade\u{18}\u{10} \u{1}(\u{E}2\u{16}.golden.kinds.v1.ShadeR\u{6}aShade\u{12},\n\u{6}a_leaf\u{18}\
        \u{11} \u{1}(\u{B}2\u{15}.golden.kinds.v1.LeafR\u{5}aLeaf\u{12}1\n\u{6}a_time\u{18}\u{12} \u{1}(\u{B}\
        2\u{1A}.google.protobuf.TimestampR\u{5}aTime\u{12}8\n\na_duration\u{18}\u{13} \u{1}(\u{B}2\u{19}.goog\
        le.protobuf.DurationR\u{9}aDuration\u{12}+\n\u{6}an_any\u{18}\u{14} \u{1}(\u{B}2\u{14}.google.protobu\
        f.AnyR\u{5}anAny\"Þ\u{4}\n\u{9}Optionals\u{12}\u{1E}\n\u{8}a_double\u{18}\u{1} \u{1}(\u{1}H\u{0}R\u{7}\
        aDouble\u{88}\u{1}\u{1}\u{12}\u{1E}\n\u{8}an_int64\u{18}\u{4} \u{1}(\u{3}H\u{1}R\u{7}anInt64\u{88}\u{1}\
        \u{1}\u{12}\u{1E}\n\u{8}a_uint32\u{18}\u{5} \u{1}(\u{D}H\u{2}R\u{7}aUint32\u{88}\u{1}\u{1}\u{12}\u{1A}\
        \n\u{6}a_bool\u{18}\u{D} \u{1}(\u{8}H\u{3}R\u{5}aBool\u{88}\u{1}\u{1}\u{12}\u{1E}\n\u{8}a_string\u{18}\
        \u{E} \u{1}(\u{9}H\u{4}R\u{7}aString\u{88}\u{1}\u{1}\u{12}\u{1C}\n\u{7}a_bytes\u{18}\u{F} \u{1}(\u{C}\
        H\u{5}R\u{6}aBytes\u{88}\u{1}\u{1}\u{12}4\n\u{7}a_shade\u{18}\u{10} \u{1}(\u{E}2\u{16}.golden.kinds.v\
        1.ShadeH\u{6}R\u{6}aShade\u{88}\u{1}\u{1}\u{12}1\n\u{6}a_leaf\u{18}\u{11} \u{1}(\u{B}2\u{15}.golden.k\
        inds.v1.LeafH\u{7}R\u{5}aLeaf\u{88}\u{1}\u{1}\u{12}6\n\u{6}a_time\u{18}\u{12} \u{1}(\u{B}2\u{1A}.goog\
        le.protobuf.TimestampH\u{8}R\u{5}aTime\u{88}\u{1}\u{1}\u{12}=\n\na_duration\u{18}\u{13} \u{1}(\u{B}2\u{19}\
        .google.protobuf.DurationH\u{9}R\u{9}aDuration\u{88}\u{1}\u{1}\u{12}0\n\u{6}an_any\u{18}\u{14} \u{1}(\
        \u{B}2\u{14}.google.protobuf.AnyH\nR\u{5}anAny\u{88}\u{1}\u{1}B\u{B}\n\u{9}_a_doubleB\u{B}\n\u{9}_an_\
        int64B\u{B}\n\u{9}_a_uint32B\u{9}\n\u{7}_a_boolB\u{B}\n\u{9}_a_stringB\n\n\u{8}_a_bytesB\n\n\u{8}_a_s\
        hadeB\u{9}\n\u{7}_a_leafB\u{9}\n\u{7}_a_timeB\u{D}\n\u{B}_a_durationB\u{9}\n\u{7}_an_any\"\u{90}\u{5}\
        \n\u{5}Lists\u{12}\u{18}\n\u{7}doubles\u{18}\u{1} \u{3}(\u{1}R\u{7}doubles\u{12}\u{16}\n\u{6}floats\u{18}\
        \u{2} \u{3}(\u{2}R\u{6}floats\u{12}\u{16}\n\u{6}int32s\u{18}\u{3} \u{3}(\u{5}R\u{6}int32s\u{12}\u{1A}\
        \n\u{6}int64s\u{18}\u{4} \u{3}(\u{3}B\u{2}\u{10}\u{0}R\u{6}int64s\u{12}\u{18}\n\u{7}uint32s\u{18}\u{5}\
         \u{3}(\u{D}R\u{7}uint32s\u{12}\u{18}\n\u{7}uint64s\u{18}\u{6} \u{3}(\u{4}R\u{7}uint64s\u{12}\u{18}\n\
        \u{7}sint32s\u{18}\u{7} \u{3}(\u{11}R\u{7}sint32s\u{12}\u{18}\n\u{7}sint64s\u{18}\u{8} \u{3}(\u{12}R\u{7}\
        sint64s\u{12}\u{1A}\n\u{8}fixed32s\u{18}\u{9} \u{3}(\u{7}R\u{8}fixed32s\u{12}\u{1A}\n\u{8}fixed64s\u{18}\
        \n \u{3}(\u{6}R\u{8}fixed64s\u{12}\u{1C}\n\u{9}sfixed32s\u{18}\u{B} \u{3}(\u{F}R\u{9}sfixed32s\u{12}\u{1C}\
        \n\u{9}sfixed64s\u{18}\u{C} \u{3}(\u{10}R\u{9}sfixed64s\u{12}\u{14}\n\u{5}bools\u{18}\u{D} \u{3}(\u{8}\
        R\u{5}bools\u{12}\u{18}\n\u{7}strings\u{18}\u{E} \u{3}(\u{9}R\u{7}strings\u{12}!\n\u{C}byte_strings\u{18}\
        \u{F} \u{3}(\u{C}R\u{B}byteStrings\u{12}.\n\u{6}shades\u{18}\u{10} \u{3}(\u{E}2\u{16}.golden.kinds.v1\
        .ShadeR\u{6}shades\u{12}-\n\u{6}leaves\u{18}\u{11} \u{3}(\u{B}2\u{15}.golden.kinds.v1.LeafR\u{6}leave\
        s\u{12}0\n\u{5}times\u{18}\u{12} \u{3}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{5}times\u{12}7\n\u{9}\
        durations\u{18}\u{13} \u{3}(\u{B}2\u{19}.google.protobuf.DurationR\u{9}durations\u{12}(\n\u{4}anys\u{18}\
        \u{14} \u{3}(\u{B}2\u{14}.google.protobuf.AnyR\u{4}anys\"\u{A0}\u{9}\n\u{4}Maps\u{12}6\n\u{5}texts\u{18}\
        \u{1} \u{3}(\u{B}2 .golden.kinds.v1.Maps.TextsEntryR\u{5}texts\u{12}6\n\u{5}flags\u{18}\u{2} \u{3}(\u{B}\
        2 .golden.kinds.v1.Maps.FlagsEntryR\u{5}flags\u{12}<\n\u{7}numbers\u{18}\u{3} \u{3}(\u{B}2\".golden.k\
        inds.v1.Maps.NumbersEntryR\u{7}numbers\u{12}9\n\u{6}shades\u{18}\u{4} \u{3}(\u{B}2!.golden.kinds.v1.M\
        aps.ShadesEntryR\u{6}shades\u{12}9\n\u{6}leaves\u{18}\u{5} \u{3}(\u{B}2!.golden.kinds.v1.Maps.LeavesE\
        ntryR\u{6}leaves\u{12}6\n\u{5}bools\u{18}\u{6} \u{3}(\u{B}2 .golden.kinds.v1.Maps.BoolsEntryR\u{5}boo\
        ls\u{12}6\n\u{5}times\u{18}\u{7} \u{3}(\u{B}2 .golden.kinds.v1.Maps.TimesEntryR\u{5}times\u{12}B\n\u{9}\
        durations\u{18}\u{8} \u{3}(\u{B}2$.golden.kinds.v1.Maps.DurationsEntryR\u{9}durations\u{12}3\n\u{4}an\
        ys\u{18}\u{9} \u{3}(\u{B}2\u{1F}.golden.kinds.v1.Maps.AnysEntryR\u{4}anys\u{1A}8\n\nTextsEntry\u{12}\u{10}\
        \n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{9}R\u{5}value:\
        \u{2}8\u{1}\u{1A}8\n\nFlagsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{8}R\u{3}key\u{12}\u{14}\n\u{5}\
        value\u{18}\u{2} \u{1}(\u{C}R\u{5}value:\u{2}8\u{1}\u{1A}:\n\u{C}NumbersEntry\u{12}\u{10}\n\u{3}key\u{18}\
        \u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\u{1A}\
        Q\n\u{B}ShadesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{4}R\u{3}key\u{12},\n\u{5}value\u{18}\u{2}\
         \u{1}(\u{E}2\u{16}.golden.kinds.v1.ShadeR\u{5}value:\u{2}8\u{1}\u{1A}P\n\u{B}LeavesEntry\u{12}\u{10}\
        \n\u{3}key\u{18}\u{1} \u{1}(\u{12}R\u{3}key\u{12}+\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{15}.golden.k\
        inds.v1.LeafR\u{5}value:\u{2}8\u{1}\u{1A}8\n\nBoolsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{7}\
        R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\u{1}\u{1A}T\n\nTimesEntry\u{12}\
        \u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}0\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{1A}.goo\
        gle.protobuf.TimestampR\u{5}value:\u{2}8\u{1}\u{1A}W\n\u{E}DurationsEntry\u{12}\u{10}\n\u{3}key\u{18}\
        \u{1} \u{1}(\u{9}R\u{3}key\u{12}/\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\
        \u{5}value:\u{2}8\u{1}\u{1A}M\n\u{9}AnysEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}\
        *\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{14}.google.protobuf.AnyR\u{5}value:\u{2}8\u{1}\"\u{84}\u{3}\n\
        \u{7}Choices\u{12}\u{18}\n\u{6}number\u{18}\u{1} \u{1}(\u{11}H\u{0}R\u{6}number\u{12}\u{14}\n\u{4}tex\
        t\u{18}\u{2} \u{1}(\u{9}H\u{0}R\u{4}text\u{12}\u{14}\n\u{4}data\u{18}\u{3} \u{1}(\u{C}H\u{0}R\u{4}dat\
        a\u{12}\u{18}\n\u{7}between\u{18}\u{4} \u{1}(\u{9}R\u{7}between\u{12}\u{14}\n\u{4}flag\u{18}\u{5} \u{1}\
        (\u{8}H\u{1}R\u{4}flag\u{12}.\n\u{5}shade\u{18}\u{6} \u{1}(\u{E}2\u{16}.golden.kinds.v1.ShadeH\u{1}R\u{5}\
        shade\u{12}+\n\u{4}leaf\u{18}\u{7} \u{1}(\u{B}2\u{15}.golden.kinds.v1.LeafH\u{1}R\u{4}leaf\u{12}0\n\u{4}\
        time\u{18}\u{8} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampH\u{1}R\u{4}time\u{12}7\n\u{8}duration\u{18}\
        \u{9} \u{1}(\u{B}2\u{19}.google.protobuf.DurationH\u{1}R\u{8}duration\u{12}(\n\u{3}any\u{18}\n \u{1}(\
        \u{B}2\u{14}.google.protobuf.AnyH\u{1}R\u{3}anyB\u{7}\n\u{5}firstB\u{8}\n\u{6}second\"é\u{2}\n\u{4}T\
        ree\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12})\n\u{4}left\u{18}\u{2} \u{1}(\u{B}2\
        \u{15}.golden.kinds.v1.TreeR\u{4}left\u{12}1\n\u{8}children\u{18}\u{3} \u{3}(\u{B}2\u{15}.golden.kind\
        s.v1.TreeR\u{8}children\u{12}6\n\u{5}named\u{18}\u{4} \u{3}(\u{B}2 .golden.kinds.v1.Tree.NamedEntryR\u{5}\
        named\u{12}/\n\u{6}single\u{18}\u{5} \u{1}(\u{B}2\u{15}.golden.kinds.v1.TreeH\u{0}R\u{6}single\u{12}+\
        \n\u{4}twig\u{18}\u{6} \u{1}(\u{B}2\u{15}.golden.kinds.v1.TwigH\u{0}R\u{4}twig\u{1A}O\n\nNamedEntry\u{12}\
        \u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}+\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{15}.gol\
        den.kinds.v1.TreeR\u{5}value:\u{2}8\u{1}B\u{8}\n\u{6}branch\"1\n\u{4}Twig\u{12})\n\u{4}tree\u{18}\u{1}\
         \u{1}(\u{B}2\u{15}.golden.kinds.v1.TreeR\u{4}tree\"Ï\u{1}\n\u{4}Leaf\u{12}\u{E}\n\u{2}id\u{18}\u{1}\
         \u{1}(\u{9}R\u{2}id\u{12}0\n\u{5}veins\u{18}\u{2} \u{3}(\u{B}2\u{1A}.golden.kinds.v1.Leaf.VeinR\u{5}\
        veins\u{1A}\u{84}\u{1}\n\u{4}Vein\u{12}\u{16}\n\u{6}length\u{18}\u{1} \u{1}(\u{5}R\u{6}length\u{12}3\n\
        \u{4}form\u{18}\u{2} \u{1}(\u{E}2\u{1F}.golden.kinds.v1.Leaf.Vein.FormR\u{4}form\"/\n\u{4}Form\u{12}\u{14}\
        \n\u{10}FORM_UNSPECIFIED\u{10}\u{0}\u{12}\u{11}\n\u{D}FORM_STRAIGHT\u{10}\u{1}\"\u{9}\n\u{7}Nothing*^\
        \n\u{5}Shade\u{12}\u{15}\n\u{11}SHADE_UNSPECIFIED\u{10}\u{0}\u{12}\u{E}\n\nSHADE_DARK\u{10}\u{1}\u{12}\
        \u{10}\n\u{C}SHADE_GLOOMY\u{10}\u{1}\u{12}\u{18}\n\u{B}SHADE_BELOW\u{10}ûÿÿÿÿÿÿÿÿ\u{1}\u{1A}\
        \u{2}\u{10}\u{1}JÇ\u{4}\n*\n\u{1}\u{C}\u{1A}% Every kind of field in every shape.\n\n\u{1F}\n\u{2}\u{4}\
        \u{0}\u{1A}\u{19} One value of each kind.\n\n \n\u{2}\u{4}\u{1}\u{1A}\u{1A} The same, with presence.\n\
        \n\u{1B}\n\u{2}\u{4}\u{2}\u{1A}\u{15} Lists of each kind.\n\n-\n\u{2}\u{4}\u{3}\u{1A}' Maps with each\
         kind of key and value.\n\n6\n\u{2}\u{4}\u{4}\u{1A}0 Two oneofs, and a field between their members.\n\
        \n\u{1B}\n\u{4}\u{4}\u{4}\u{8}\u{0}\u{1A}\u{13} The first choice.\n\n\u{13}\n\u{4}\u{4}\u{4}\u{2}\u{0}\
        \u{1A}\u{B} A number.\n\n1\n\u{2}\u{4}\u{5}\u{1A}+ A message that holds itself in every way.\n\n6\n\u{2}\
        \u{4}\u{6}\u{1A}0 A message that holds itself by way of another.\n\n\u{F}\n\u{2}\u{4}\u{7}\u{1A}\u{9}\
         A leaf.\n\n\u{1F}\n\u{4}\u{4}\u{7}\u{3}\u{0}\u{1A}\u{17} A type within a type.\n\n\u{10}\n\u{2}\u{4}\
        \u{8}\u{1A}\n Nothing.\n\n?\n\u{2}\u{5}\u{0}\u{1A}9 Shades, one of them below zero, and one with two \
        names.\n\n\u{13}\n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}\u{B} Not told.\n\n\u{1B}\n\u{4}\u{5}\u{0}\u{2}\u{2}\
        \u{1A}\u{13} The same as dark.\nb\u{6}proto3\n\u{93}\u{D}\n\u{B}names.proto\u{12}\u{F}golden.kinds.v1\
        \"\u{B1}\u{5}\n\u{8}Keywords\u{12}\u{14}\n\u{5}class\u{18}\u{1} \u{1}(\u{9}R\u{5}class\u{12}\u{12}\n\u{4}\
        func\u{18}\u{2} \u{1}(\u{9}R\u{4}func\u{12}\u{18}\n\u{7}default\u{18}\u{3} \u{1}(\u{5}R\u{7}default\u{12}\
        \u{E}\n\u{2}in\u{18}\u{4} \u{1}(\u{8}R\u{2}in\u{12}\u{12}\n\u{4}init\u{18}\u{5} \u{1}(\u{9}R\u{4}init\
        \u{12}\u{12}\n\u{4}self\u{18}\u{6} \u{1}(\u{9}R\u{4}self\u{12}\u{14}\n\u{5}table\u{18}\u{7} \u{1}(\u{9}\
        R\u{5}table\u{12}\u{1E}\n\nviolations\u{18}\u{8} \u{3}(\u{9}R\nviolations\u{12}\u{12}\n\u{4}base\u{18}\
        \u{9} \u{1}(\u{9}R\u{4}base\u{12}\u{12}\n\u{4}unix\u{18}\n \u{1}(\u{9}R\u{4}unix\u{12}\u{14}\n\u{5}li\
        nux\u{18}\u{B} \u{1}(\u{9}R\u{5}linux\u{12}\u{12}\n\u{4}tags\u{18}\u{C} \u{3}(\u{9}R\u{4}tags\u{12}\u{15}\
        \n\u{6}n_tags\u{18}\u{D} \u{1}(\u{D}R\u{5}nTags\u{12}%\n\u{E}unknown_fields\u{18}\u{E} \u{1}(\u{9}R\u{D}\
        unknownFields\u{12} \n\u{B}description\u{18}\u{F} \u{1}(\u{9}R\u{B}description\u{12}\u{1D}\n\nbaton_b\
        ase\u{18}\u{10} \u{1}(\u{9}R\u{9}batonBase\u{12}\u{18}\n\u{6}static\u{18}\u{11} \u{1}(\u{9}H\u{0}R\u{6}\
        static\u{12}\u{1F}\n\nvalue_case\u{18}\u{12} \u{1}(\u{5}H\u{0}R\u{9}valueCase\u{12}\u{1C}\n\u{9}hashV\
        alue\u{18}\u{13} \u{1}(\u{9}R\u{9}hashValue\u{12}\u{1C}\n\u{9}camelCase\u{18}\u{14} \u{1}(\u{9}R\u{9}\
        camelCase\u{12}\u{1F}\n\u{8}protocol\u{18}\u{15} \u{1}(\u{9}H\u{1}R\u{8}protocol\u{88}\u{1}\u{1}\u{12}\
        :\n\u{5}where\u{18}\u{16} \u{3}(\u{B}2$.golden.kinds.v1.Keywords.WhereEntryR\u{5}where\u{1A}8\n\nWher\
        eEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}\
        (\u{9}R\u{5}value:\u{2}8\u{1}B\u{7}\n\u{5}valueB\u{B}\n\u{9}_protocol\"á\u{1}\n\u{B}Initialisms\u{12}\
        \u{E}\n\u{2}id\u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}%\n\u{E}partnership_id\u{18}\u{2} \u{1}(\u{9}R\u{D}\
        partnershipId\u{12}\u{1F}\n\u{B}partner_ids\u{18}\u{3} \u{3}(\u{9}R\npartnerIds\u{12}\u{1F}\n\u{B}req\
        uest_url\u{18}\u{4} \u{1}(\u{9}R\nrequestUrl\u{12}\u{19}\n\u{8}url_path\u{18}\u{5} \u{1}(\u{9}R\u{7}u\
        rlPath\u{12}\"\n\u{D}http_api_json\u{18}\u{6} \u{1}(\u{9}R\u{B}httpApiJson\u{12}\u{1A}\n\u{8}identity\
        \u{18}\u{7} \u{1}(\u{9}R\u{8}identity\"\u{1C}\n\u{6}String\u{12}\u{12}\n\u{4}text\u{18}\u{1} \u{1}(\u{9}\
        R\u{4}text\"\u{85}\u{1}\n\u{9}HTTPThing\u{12}/\n\u{6}string\u{18}\u{1} \u{1}(\u{B}2\u{17}.golden.kind\
        s.v1.StringR\u{6}string\u{12}>\n\u{E}value_of_value\u{18}\u{2} \u{1}(\u{B}2\u{16}.golden.kinds.v1.Val\
        ueH\u{0}R\u{C}valueOfValueB\u{7}\n\u{5}value\"\u{7}\n\u{5}Value*\u{84}\u{1}\n\u{B}HTTPVersion\u{12}\u{1C}\
        \n\u{18}HTTP_VERSION_UNSPECIFIED\u{10}\u{0}\u{12}\u{14}\n\u{10}HTTP_VERSION_1_1\u{10}\u{1}\u{12}\u{18}\
        \n\u{14}HTTP_VERSION_DEFAULT\u{10}\u{2}\u{12}\u{15}\n\u{11}HTTP_VERSION_SELF\u{10}\u{3}\u{12}\u{10}\n\
        \u{C}OTHER_PREFIX\u{10}\u{4}J\u{9C}\u{3}\n-\n\u{1}\u{C}\u{1A}( Names that need care in Swift or in C.\
        \n\nt\n\u{2}\u{4}\u{0}\u{1A}n Fields that are called like keywords of Swift and C, like members that \
        structs have anyway, and like macros.\n\n\u{14}\n\u{2}\u{4}\u{1}\u{1A}\u{E} Initialisms.\n\n.\n\u{2}\u{4}\
        \u{2}\u{1A}( A message called like a type of Swift.\n\n:\n\u{2}\u{4}\u{3}\u{1A}4 A message whose name\
         begins with several capitals.\n\n3\n\u{2}\u{4}\u{4}\u{1A}- A message called like the oneof of anothe\
        r.\n\n>\n\u{2}\u{5}\u{0}\u{1A}8 Values that are called like keywords, and with digits.\nb\u{6}proto3\n\
        ó;\n google/protobuf/descriptor.proto\u{12}\u{F}google.protobuf\"M\n\u{11}FileDescriptorSet\u{12}8\n\
        \u{4}file\u{18}\u{1} \u{3}(\u{B}2$.google.protobuf.FileDescriptorProtoR\u{4}file\"ä\u{4}\n\u{13}File\
        DescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{18}\n\u{7}package\u{18}\
        \u{2} \u{1}(\u{9}R\u{7}package\u{12}\u{1E}\n\ndependency\u{18}\u{3} \u{3}(\u{9}R\ndependency\u{12}+\n\
        \u{11}public_dependency\u{18}\n \u{3}(\u{5}R\u{10}publicDependency\u{12}'\n\u{F}weak_dependency\u{18}\
        \u{B} \u{3}(\u{5}R\u{E}weakDependency\u{12}C\n\u{C}message_type\u{18}\u{4} \u{3}(\u{B}2 .google.proto\
        buf.DescriptorProtoR\u{B}messageType\u{12}A\n\u{9}enum_type\u{18}\u{5} \u{3}(\u{B}2$.google.protobuf.\
        EnumDescriptorProtoR\u{8}enumType\u{12}A\n\u{7}service\u{18}\u{6} \u{3}(\u{B}2'.google.protobuf.Servi\
        ceDescriptorProtoR\u{7}service\u{12}C\n\u{9}extension\u{18}\u{7} \u{3}(\u{B}2%.google.protobuf.FieldD\
        escriptorProtoR\u{9}extension\u{12}6\n\u{7}options\u{18}\u{8} \u{1}(\u{B}2\u{1C}.google.protobuf.File\
        OptionsR\u{7}options\u{12}I\n\u{10}source_code_info\u{18}\u{9} \u{1}(\u{B}2\u{1F}.google.protobuf.Sou\
        rceCodeInfoR\u{E}sourceCodeInfo\u{12}\u{16}\n\u{6}syntax\u{18}\u{C} \u{1}(\u{9}R\u{6}syntax\"\u{B9}\u{6}\
        \n\u{F}DescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12};\n\u{5}field\u{18}\
        \u{2} \u{3}(\u{B}2%.google.protobuf.FieldDescriptorProtoR\u{5}field\u{12}C\n\u{9}extension\u{18}\u{6}\
         \u{3}(\u{B}2%.google.protobuf.FieldDescriptorProtoR\u{9}extension\u{12}A\n\u{B}nested_type\u{18}\u{3}\
         \u{3}(\u{B}2 .google.protobuf.DescriptorProtoR\nnestedType\u{12}A\n\u{9}enum_type\u{18}\u{4} \u{3}(\u{B}\
        2$.google.protobuf.EnumDescriptorProtoR\u{8}enumType\u{12}X\n\u{F}extension_range\u{18}\u{5} \u{3}(\u{B}\
        2/.google.protobuf.DescriptorProto.ExtensionRangeR\u{E}extensionRange\u{12}D\n\noneof_decl\u{18}\u{8}\
         \u{3}(\u{B}2%.google.protobuf.OneofDescriptorProtoR\u{9}oneofDecl\u{12}9\n\u{7}options\u{18}\u{7} \u{1}\
        (\u{B}2\u{1F}.google.protobuf.MessageOptionsR\u{7}options\u{12}U\n\u{E}reserved_range\u{18}\u{9} \u{3}\
        (\u{B}2..google.protobuf.DescriptorProto.ReservedRangeR\u{D}reservedRange\u{12}#\n\u{D}reserved_name\u{18}\
        \n \u{3}(\u{9}R\u{C}reservedName\u{1A}z\n\u{E}ExtensionRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}\
        (\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\u{12}@\n\u{7}options\u{18}\u{3}\
         \u{1}(\u{B}2&.google.protobuf.ExtensionRangeOptionsR\u{7}options\u{1A}7\n\u{D}ReservedRange\u{12}\u{14}\
        \n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"\
        |\n\u{15}ExtensionRangeOptions\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.p\
        rotobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\
        \u{2}\"Á\u{6}\n\u{14}FieldDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\
        \u{16}\n\u{6}number\u{18}\u{3} \u{1}(\u{5}R\u{6}number\u{12}A\n\u{5}label\u{18}\u{4} \u{1}(\u{E}2+.go\
        ogle.protobuf.FieldDescriptorProto.LabelR\u{5}label\u{12}>\n\u{4}type\u{18}\u{5} \u{1}(\u{E}2*.google\
        .protobuf.FieldDescriptorProto.TypeR\u{4}type\u{12}\u{1B}\n\u{9}type_name\u{18}\u{6} \u{1}(\u{9}R\u{8}\
        typeName\u{12}\u{1A}\n\u{8}extendee\u{18}\u{2} \u{1}(\u{9}R\u{8}extendee\u{12}#\n\u{D}default_value\u{18}\
        \u{7} \u{1}(\u{9}R\u{C}defaultValue\u{12}\u{1F}\n\u{B}oneof_index\u{18}\u{9} \u{1}(\u{5}R\noneofIndex\
        \u{12}\u{1B}\n\u{9}json_name\u{18}\n \u{1}(\u{9}R\u{8}jsonName\u{12}7\n\u{7}options\u{18}\u{8} \u{1}(\
        \u{B}2\u{1D}.google.protobuf.FieldOptionsR\u{7}options\u{12}'\n\u{F}proto3_optional\u{18}\u{11} \u{1}\
        (\u{8}R\u{E}proto3Optional\"\u{B6}\u{2}\n\u{4}Type\u{12}\u{F}\n\u{B}TYPE_DOUBLE\u{10}\u{1}\u{12}\u{E}\
        \n\nTYPE_FLOAT\u{10}\u{2}\u{12}\u{E}\n\nTYPE_INT64\u{10}\u{3}\u{12}\u{F}\n\u{B}TYPE_UINT64\u{10}\u{4}\
        \u{12}\u{E}\n\nTYPE_INT32\u{10}\u{5}\u{12}\u{10}\n\u{C}TYPE_FIXED64\u{10}\u{6}\u{12}\u{10}\n\u{C}TYPE\
        _FIXED32\u{10}\u{7}\u{12}\u{D}\n\u{9}TYPE_BOOL\u{10}\u{8}\u{12}\u{F}\n\u{B}TYPE_STRING\u{10}\u{9}\u{12}\
        \u{E}\n\nTYPE_GROUP\u{10}\n\u{12}\u{10}\n\u{C}TYPE_MESSAGE\u{10}\u{B}\u{12}\u{E}\n\nTYPE_BYTES\u{10}\u{C}\
        \u{12}\u{F}\n\u{B}TYPE_UINT32\u{10}\u{D}\u{12}\u{D}\n\u{9}TYPE_ENUM\u{10}\u{E}\u{12}\u{11}\n\u{D}TYPE\
        _SFIXED32\u{10}\u{F}\u{12}\u{11}\n\u{D}TYPE_SFIXED64\u{10}\u{10}\u{12}\u{F}\n\u{B}TYPE_SINT32\u{10}\u{11}\
        \u{12}\u{F}\n\u{B}TYPE_SINT64\u{10}\u{12}\"C\n\u{5}Label\u{12}\u{12}\n\u{E}LABEL_OPTIONAL\u{10}\u{1}\u{12}\
        \u{12}\n\u{E}LABEL_REQUIRED\u{10}\u{2}\u{12}\u{12}\n\u{E}LABEL_REPEATED\u{10}\u{3}\"c\n\u{14}OneofDes\
        criptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}7\n\u{7}options\u{18}\u{2} \
        \u{1}(\u{B}2\u{1D}.google.protobuf.OneofOptionsR\u{7}options\"ã\u{2}\n\u{13}EnumDescriptorProto\u{12}\
        \u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}?\n\u{5}value\u{18}\u{2} \u{3}(\u{B}2).google\
        .protobuf.EnumValueDescriptorProtoR\u{5}value\u{12}6\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2\u{1C}.goog\
        le.protobuf.EnumOptionsR\u{7}options\u{12}]\n\u{E}reserved_range\u{18}\u{4} \u{3}(\u{B}26.google.prot\
        obuf.EnumDescriptorProto.EnumReservedRangeR\u{D}reservedRange\u{12}#\n\u{D}reserved_name\u{18}\u{5} \u{3}\
        (\u{9}R\u{C}reservedName\u{1A};\n\u{11}EnumReservedRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}\
        R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"\u{83}\u{1}\n\u{18}EnumValueDescri\
        ptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{16}\n\u{6}number\u{18}\u{2}\
         \u{1}(\u{5}R\u{6}number\u{12};\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2!.google.protobuf.EnumValueOptio\
        nsR\u{7}options\"\u{A7}\u{1}\n\u{16}ServiceDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}\
        R\u{4}name\u{12}>\n\u{6}method\u{18}\u{2} \u{3}(\u{B}2&.google.protobuf.MethodDescriptorProtoR\u{6}me\
        thod\u{12}9\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2\u{1F}.google.protobuf.ServiceOptionsR\u{7}options\"\
        \u{89}\u{2}\n\u{15}MethodDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\
        \u{1D}\n\ninput_type\u{18}\u{2} \u{1}(\u{9}R\u{9}inputType\u{12}\u{1F}\n\u{B}output_type\u{18}\u{3} \u{1}\
        (\u{9}R\noutputType\u{12}8\n\u{7}options\u{18}\u{4} \u{1}(\u{B}2\u{1E}.google.protobuf.MethodOptionsR\
        \u{7}options\u{12}0\n\u{10}client_streaming\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\u{F}clientStreaming\u{12}\
        0\n\u{10}server_streaming\u{18}\u{6} \u{1}(\u{8}:\u{5}falseR\u{F}serverStreaming\"\u{91}\u{9}\n\u{B}F\
        ileOptions\u{12}!\n\u{C}java_package\u{18}\u{1} \u{1}(\u{9}R\u{B}javaPackage\u{12}0\n\u{14}java_outer\
        _classname\u{18}\u{8} \u{1}(\u{9}R\u{12}javaOuterClassname\u{12}5\n\u{13}java_multiple_files\u{18}\n \
        \u{1}(\u{8}:\u{5}falseR\u{11}javaMultipleFiles\u{12}D\n\u{1D}java_generate_equals_and_hash\u{18}\u{14}\
         \u{1}(\u{8}B\u{2}\u{18}\u{1}R\u{19}javaGenerateEqualsAndHash\u{12}:\n\u{16}java_string_check_utf8\u{18}\
        \u{1B} \u{1}(\u{8}:\u{5}falseR\u{13}javaStringCheckUtf8\u{12}S\n\u{C}optimize_for\u{18}\u{9} \u{1}(\u{E}\
        2).google.protobuf.FileOptions.OptimizeMode:\u{5}SPEEDR\u{B}optimizeFor\u{12}\u{1D}\n\ngo_package\u{18}\
        \u{B} \u{1}(\u{9}R\u{9}goPackage\u{12}5\n\u{13}cc_generic_services\u{18}\u{10} \u{1}(\u{8}:\u{5}false\
        R\u{11}ccGenericServices\u{12}9\n\u{15}java_generic_services\u{18}\u{11} \u{1}(\u{8}:\u{5}falseR\u{13}\
        javaGenericServices\u{12}5\n\u{13}py_generic_services\u{18}\u{12} \u{1}(\u{8}:\u{5}falseR\u{11}pyGene\
        ricServices\u{12}7\n\u{14}php_generic_services\u{18}* \u{1}(\u{8}:\u{5}falseR\u{12}phpGenericServices\
        \u{12}%\n\ndeprecated\u{18}\u{17} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}.\n\u{10}cc_enable_arenas\u{18}\
        \u{1F} \u{1}(\u{8}:\u{4}trueR\u{E}ccEnableArenas\u{12}*\n\u{11}objc_class_prefix\u{18}$ \u{1}(\u{9}R\u{F}\
        objcClassPrefix\u{12})\n\u{10}csharp_namespace\u{18}% \u{1}(\u{9}R\u{F}csharpNamespace\u{12}!\n\u{C}s\
        wift_prefix\u{18}' \u{1}(\u{9}R\u{B}swiftPrefix\u{12}(\n\u{10}php_class_prefix\u{18}( \u{1}(\u{9}R\u{E}\
        phpClassPrefix\u{12}#\n\u{D}php_namespace\u{18}) \u{1}(\u{9}R\u{C}phpNamespace\u{12}4\n\u{16}php_meta\
        data_namespace\u{18}, \u{1}(\u{9}R\u{14}phpMetadataNamespace\u{12}!\n\u{C}ruby_package\u{18}- \u{1}(\u{9}\
        R\u{B}rubyPackage\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.Unint\
        erpretedOptionR\u{13}uninterpretedOption\":\n\u{C}OptimizeMode\u{12}\u{9}\n\u{5}SPEED\u{10}\u{1}\u{12}\
        \u{D}\n\u{9}CODE_SIZE\u{10}\u{2}\u{12}\u{10}\n\u{C}LITE_RUNTIME\u{10}\u{3}*\u{9}\u{8}è\u{7}\u{10}\u{80}\
        \u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}&\u{10}'\"ã\u{2}\n\u{E}MessageOptions\u{12}<\n\u{17}message_set_wi\
        re_format\u{18}\u{1} \u{1}(\u{8}:\u{5}falseR\u{14}messageSetWireFormat\u{12}L\n\u{1F}no_standard_desc\
        riptor_accessor\u{18}\u{2} \u{1}(\u{8}:\u{5}falseR\u{1C}noStandardDescriptorAccessor\u{12}%\n\ndeprec\
        ated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}\u{1B}\n\u{9}map_entry\u{18}\u{7} \u{1}(\u{8}\
        R\u{8}mapEntry\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.Uninterp\
        retedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\
        \u{4}\u{10}\u{5}J\u{4}\u{8}\u{5}\u{10}\u{6}J\u{4}\u{8}\u{6}\u{10}\u{7}J\u{4}\u{8}\u{8}\u{10}\u{9}J\u{4}\
        \u{8}\u{9}\u{10}\n\"\u{92}\u{4}\n\u{C}FieldOptions\u{12}A\n\u{5}ctype\u{18}\u{1} \u{1}(\u{E}2#.google\
        .protobuf.FieldOptions.CType:\u{6}STRINGR\u{5}ctype\u{12}\u{16}\n\u{6}packed\u{18}\u{2} \u{1}(\u{8}R\u{6}\
        packed\u{12}G\n\u{6}jstype\u{18}\u{6} \u{1}(\u{E}2$.google.protobuf.FieldOptions.JSType:\u{9}JS_NORMA\
        LR\u{6}jstype\u{12}\u{19}\n\u{4}lazy\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\u{4}lazy\u{12}.\n\u{F}unverif\
        ied_lazy\u{18}\u{F} \u{1}(\u{8}:\u{5}falseR\u{E}unverifiedLazy\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\
        \u{8}:\u{5}falseR\ndeprecated\u{12}\u{19}\n\u{4}weak\u{18}\n \u{1}(\u{8}:\u{5}falseR\u{4}weak\u{12}X\n\
        \u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}unint\
        erpretedOption\"/\n\u{5}CType\u{12}\n\n\u{6}STRING\u{10}\u{0}\u{12}\u{8}\n\u{4}CORD\u{10}\u{1}\u{12}\u{10}\
        \n\u{C}STRING_PIECE\u{10}\u{2}\"5\n\u{6}JSType\u{12}\u{D}\n\u{9}JS_NORMAL\u{10}\u{0}\u{12}\u{D}\n\u{9}\
        JS_STRING\u{10}\u{1}\u{12}\u{D}\n\u{9}JS_NUMBER\u{10}\u{2}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\
        \u{2}J\u{4}\u{8}\u{4}\u{10}\u{5}\"s\n\u{C}OneofOptions\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7}\
         \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\
        \u{80}\u{80}\u{80}\u{2}\"À\u{1}\n\u{B}EnumOptions\u{12}\u{1F}\n\u{B}allow_alias\u{18}\u{2} \u{1}(\u{8}\
        R\nallowAlias\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}unint\
        erpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOpt\
        ion*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{5}\u{10}\u{6}\"\u{9E}\u{1}\n\u{10}\
        EnumValueOptions\u{12}%\n\ndeprecated\u{18}\u{1} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}un\
        interpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpreted\
        Option*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{9C}\u{1}\n\u{E}ServiceOptions\u{12}%\n\
        \ndeprecated\u{18}! \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7}\
         \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\
        \u{80}\u{80}\u{80}\u{2}\"à\u{2}\n\u{D}MethodOptions\u{12}%\n\ndeprecated\u{18}! \u{1}(\u{8}:\u{5}fal\
        seR\ndeprecated\u{12}q\n\u{11}idempotency_level\u{18}\" \u{1}(\u{E}2/.google.protobuf.MethodOptions.I\
        dempotencyLevel:\u{13}IDEMPOTENCY_UNKNOWNR\u{10}idempotencyLevel\u{12}X\n\u{14}uninterpreted_option\u{18}\
        ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\"P\n\u{10}Idempot\
        encyLevel\u{12}\u{17}\n\u{13}IDEMPOTENCY_UNKNOWN\u{10}\u{0}\u{12}\u{13}\n\u{F}NO_SIDE_EFFECTS\u{10}\u{1}\
        \u{12}\u{E}\n\nIDEMPOTENT\u{10}\u{2}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{9A}\u{3}\
        \n\u{13}UninterpretedOption\u{12}A\n\u{4}name\u{18}\u{2} \u{3}(\u{B}2-.google.protobuf.UninterpretedO\
        ption.NamePartR\u{4}name\u{12})\n\u{10}identifier_value\u{18}\u{3} \u{1}(\u{9}R\u{F}identifierValue\u{12}\
        ,\n\u{12}positive_int_value\u{18}\u{4} \u{1}(\u{4}R\u{10}positiveIntValue\u{12},\n\u{12}negative_int_\
        value\u{18}\u{5} \u{1}(\u{3}R\u{10}negativeIntValue\u{12}!\n\u{C}double_value\u{18}\u{6} \u{1}(\u{1}R\
        \u{B}doubleValue\u{12}!\n\u{C}string_value\u{18}\u{7} \u{1}(\u{C}R\u{B}stringValue\u{12}'\n\u{F}aggre\
        gate_value\u{18}\u{8} \u{1}(\u{9}R\u{E}aggregateValue\u{1A}J\n\u{8}NamePart\u{12}\u{1B}\n\u{9}name_pa\
        rt\u{18}\u{1} \u{2}(\u{9}R\u{8}namePart\u{12}!\n\u{C}is_extension\u{18}\u{2} \u{2}(\u{8}R\u{B}isExten\
        sion\"\u{A7}\u{2}\n\u{E}SourceCodeInfo\u{12}D\n\u{8}location\u{18}\u{1} \u{3}(\u{B}2(.google.protobuf\
        .SourceCodeInfo.LocationR\u{8}location\u{1A}Î\u{1}\n\u{8}Location\u{12}\u{16}\n\u{4}path\u{18}\u{1} \
        \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\u{16}\n\u{4}span\u{18}\u{2} \u{3}(\u{5}B\u{2}\u{10}\u{1}\
        R\u{4}span\u{12})\n\u{10}leading_comments\u{18}\u{3} \u{1}(\u{9}R\u{F}leadingComments\u{12}+\n\u{11}t\
        railing_comments\u{18}\u{4} \u{1}(\u{9}R\u{10}trailingComments\u{12}:\n\u{19}leading_detached_comment\
        s\u{18}\u{6} \u{3}(\u{9}R\u{17}leadingDetachedComments\"Ñ\u{1}\n\u{11}GeneratedCodeInfo\u{12}M\n\nan\
        notation\u{18}\u{1} \u{3}(\u{B}2-.google.protobuf.GeneratedCodeInfo.AnnotationR\nannotation\u{1A}m\n\n\
        Annotation\u{12}\u{16}\n\u{4}path\u{18}\u{1} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\u{1F}\n\u{B}\
        source_file\u{18}\u{2} \u{1}(\u{9}R\nsourceFile\u{12}\u{14}\n\u{5}begin\u{18}\u{3} \u{1}(\u{5}R\u{5}b\
        egin\u{12}\u{10}\n\u{3}end\u{18}\u{4} \u{1}(\u{5}R\u{3}endB~\n\u{13}com.google.protobufB\u{10}Descrip\
        torProtosH\u{1}Z-google.golang.org/protobuf/types/descriptorpbø\u{1}\u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1A}\
        Google.Protobuf.Reflection\nû(\n\u{16}baton/v1/options.proto\u{12}\u{8}baton.v1\u{1A} google/protobu\
        f/descriptor.proto\u{1A}\u{1E}google/protobuf/duration.proto\"\u{82}\u{3}\n\u{D}MethodOptions\u{12}\u{14}\
        \n\u{5}roles\u{18}\u{1} \u{3}(\u{9}R\u{5}roles\u{12}@\n\u{E}authentication\u{18}\u{2} \u{1}(\u{E}2\u{18}\
        .baton.v1.AuthenticationR\u{E}authentication\u{12}7\n\u{B}idempotency\u{18}\u{3} \u{1}(\u{E}2\u{15}.b\
        aton.v1.IdempotencyR\u{B}idempotency\u{12}D\n\u{10}default_deadline\u{18}\u{4} \u{1}(\u{B}2\u{19}.goo\
        gle.protobuf.DurationR\u{F}defaultDeadline\u{12}.\n\u{13}payload_limit_bytes\u{18}\u{5} \u{1}(\u{4}R\u{11}\
        payloadLimitBytes\u{12}\u{1D}\n\nrate_class\u{18}\u{6} \u{1}(\u{9}R\u{9}rateClass\u{12}1\n\u{9}execut\
        ion\u{18}\u{7} \u{1}(\u{E}2\u{13}.baton.v1.ExecutionR\u{9}execution\u{12}\u{18}\n\u{7}example\u{18}\u{8}\
         \u{1}(\u{9}R\u{7}example\"/\n\u{E}ServiceOptions\u{12}\u{1D}\n\nrate_class\u{18}\u{1} \u{1}(\u{9}R\u{9}\
        rateClass\"\u{9A}\u{3}\n\u{C}FieldOptions\u{12}\u{1A}\n\u{8}required\u{18}\u{1} \u{1}(\u{8}R\u{8}requ\
        ired\u{12}\u{15}\n\u{3}min\u{18}\u{2} \u{1}(\u{1}H\u{0}R\u{3}min\u{88}\u{1}\u{1}\u{12}\u{15}\n\u{3}ma\
        x\u{18}\u{3} \u{1}(\u{1}H\u{1}R\u{3}max\u{88}\u{1}\u{1}\u{12}&\n\u{C}greater_than\u{18}\u{4} \u{1}(\u{1}\
        H\u{2}R\u{B}greaterThan\u{88}\u{1}\u{1}\u{12}\"\n\nmin_length\u{18}\u{5} \u{1}(\u{D}H\u{3}R\u{9}minLe\
        ngth\u{88}\u{1}\u{1}\u{12}\"\n\nmax_length\u{18}\u{6} \u{1}(\u{D}H\u{4}R\u{9}maxLength\u{88}\u{1}\u{1}\
        \u{12} \n\u{9}max_items\u{18}\u{7} \u{1}(\u{D}H\u{5}R\u{8}maxItems\u{88}\u{1}\u{1}\u{12}\u{16}\n\u{6}\
        finite\u{18}\u{8} \u{1}(\u{8}R\u{6}finite\u{12}(\n\u{6}format\u{18}\u{9} \u{1}(\u{E}2\u{10}.baton.v1.\
        FormatR\u{6}format\u{12}\u{1F}\n\u{B}known_value\u{18}\n \u{1}(\u{8}R\nknownValueB\u{6}\n\u{4}_minB\u{6}\
        \n\u{4}_maxB\u{F}\n\u{D}_greater_thanB\u{D}\n\u{B}_min_lengthB\u{D}\n\u{B}_max_lengthB\u{C}\n\n_max_i\
        tems\"-\n\u{E}MessageOptions\u{12}\u{1B}\n\u{9}not_empty\u{18}\u{1} \u{1}(\u{8}R\u{8}notEmpty*\u{88}\u{1}\
        \n\u{E}Authentication\u{12}\u{1E}\n\u{1A}AUTHENTICATION_UNSPECIFIED\u{10}\u{0}\u{12}\u{1B}\n\u{17}AUT\
        HENTICATION_REQUIRED\u{10}\u{1}\u{12}\u{17}\n\u{13}AUTHENTICATION_NONE\u{10}\u{2}\u{12} \n\u{1C}AUTHE\
        NTICATION_TOKEN_OR_MTLS\u{10}\u{3}*\u{87}\u{1}\n\u{B}Idempotency\u{12}\u{1B}\n\u{17}IDEMPOTENCY_UNSPE\
        CIFIED\u{10}\u{0}\u{12}\u{1F}\n\u{1B}IDEMPOTENCY_NO_SIDE_EFFECTS\u{10}\u{1}\u{12}\u{1A}\n\u{16}IDEMPO\
        TENCY_IDEMPOTENT\u{10}\u{2}\u{12}\u{1E}\n\u{1A}IDEMPOTENCY_NOT_IDEMPOTENT\u{10}\u{3}*N\n\u{9}Executio\
        n\u{12}\u{19}\n\u{15}EXECUTION_UNSPECIFIED\u{10}\u{0}\u{12}\u{12}\n\u{E}EXECUTION_LOOP\u{10}\u{1}\u{12}\
        \u{12}\n\u{E}EXECUTION_POOL\u{10}\u{2}*j\n\u{6}Format\u{12}\u{16}\n\u{12}FORMAT_UNSPECIFIED\u{10}\u{0}\
        \u{12}\u{15}\n\u{11}FORMAT_IDENTIFIER\u{10}\u{1}\u{12}\u{10}\n\u{C}FORMAT_EMAIL\u{10}\u{2}\u{12}\u{E}\
        \n\nFORMAT_URI\u{10}\u{3}\u{12}\u{F}\n\u{B}FORMAT_UUID\u{10}\u{4}:Q\n\u{6}method\u{12}\u{1E}.google.p\
        rotobuf.MethodOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{17}.baton.v1.MethodOptionsR\u{6}method:U\n\u{7}\
        service\u{12}\u{1F}.google.protobuf.ServiceOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{18}.baton.v1.Ser\
        viceOptionsR\u{7}service:M\n\u{5}field\u{12}\u{1D}.google.protobuf.FieldOptions\u{18}Ó\u{8C}\u{3} \u{1}\
        (\u{B}2\u{16}.baton.v1.FieldOptionsR\u{5}field:U\n\u{7}message\u{12}\u{1F}.google.protobuf.MessageOpt\
        ions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{18}.baton.v1.MessageOptionsR\u{7}messageJé\u{1A}\nG\n\u{1}\u{C}\
        \u{1A}B Policy and rules that a proto file declares and servers enforce.\n\nH\n\u{2}\u{7}\u{0}\u{1A}B\
         The method's policy. A method without it is refused to everyone.\n\nN\n\u{2}\u{7}\u{1}\u{1A}H What h\
        olds for each method of the service that does not say otherwise.\n\nE\n\u{2}\u{7}\u{2}\u{1A}? The fie\
        ld's rules, checked before a handler sees the request.\n\n+\n\u{2}\u{7}\u{3}\u{1A}% Rules about the m\
        essage as a whole.\n\n?\n\u{2}\u{4}\u{0}\u{1A}9 Who may call a method, and how calls of it are treate\
        d.\n\nv\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}n Roles of which the caller needs one. The framework knows no\
        ne by name. None given: whoever is authenticated.\n\n>\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}6 What a calle\
        r must show. Unspecified means required.\n\nL\n\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}D Whether a call may be\
         repeated. Unspecified means that it may not.\n\na\n\u{4}\u{4}\u{0}\u{2}\u{3}\u{1A}Y The deadline of \
        a call whose client set none, above zero. Absent: the server's default.\n\nN\n\u{4}\u{4}\u{0}\u{2}\u{4}\
        \u{1A}F The largest request in bytes of its encoding. 0: the server's limit.\n\nq\n\u{4}\u{4}\u{0}\u{2}\
        \u{5}\u{1A}i The rate limit that calls are charged to, by name. Empty: the service's, else the server\
        's default one.\n\nH\n\u{4}\u{4}\u{0}\u{2}\u{6}\u{1A}@ Where the handler starts. Unspecified means on\
         the event loop.\n\n9\n\u{4}\u{4}\u{0}\u{2}\u{7}\u{1A}1 An example request in proto3 JSON. Empty: non\
        e.\n\n \n\u{2}\u{5}\u{0}\u{1A}\u{1A} What a caller must show.\n\n0\n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}( \
        Nothing declared: a token is required.\n\n\u{18}\n\u{4}\u{5}\u{0}\u{2}\u{1}\u{1A}\u{10} A valid token\
        .\n\n=\n\u{4}\u{5}\u{0}\u{2}\u{2}\u{1A}5 Nothing. A token that is shown must still be valid.\n\na\n\u{4}\
        \u{5}\u{0}\u{2}\u{3}\u{1A}Y A valid token, or a client certificate whose identity the server's config\
        uration knows.\n\n'\n\u{2}\u{5}\u{1}\u{1A}! Whether a call may be repeated.\n\n6\n\u{4}\u{5}\u{1}\u{2}\
        \u{0}\u{1A}. Nothing declared: treated as not idempotent.\n\n#\n\u{4}\u{5}\u{1}\u{2}\u{1}\u{1A}\u{1B}\
         The call changes nothing.\n\n3\n\u{4}\u{5}\u{1}\u{2}\u{2}\u{1A}+ Repeating the call has no further e\
        ffect.\n\n(\n\u{4}\u{5}\u{1}\u{2}\u{3}\u{1A}  Repeating the call acts again.\n\n\u{1F}\n\u{2}\u{5}\u{2}\
        \u{1A}\u{19} Where a handler starts.\n\n.\n\u{4}\u{5}\u{2}\u{2}\u{0}\u{1A}& Nothing declared: on the \
        event loop.\n\nY\n\u{4}\u{5}\u{2}\u{2}\u{1}\u{1A}Q On the connection's event loop: for handlers that \
        do little or wait for others.\n\nK\n\u{4}\u{5}\u{2}\u{2}\u{2}\u{1A}C On the server's bounded pool: fo\
        r handlers that compute or block.\n\n0\n\u{2}\u{4}\u{1}\u{1A}* What holds for the methods of a servic\
        e.\n\nx\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}p The rate limit that calls of methods without one of their o\
        wn are charged to. Empty: the server's default one.\n\nz\n\u{2}\u{4}\u{2}\u{1A}t The rules of one fie\
        ld. Every rule that a value breaks is reported; a field that is absent breaks only `required`.\n\nÃ\u{1}\
        \n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}º\u{1} The field must be there: present where it has presence; othe\
        rwise a text, bytes, list or map that is not empty,\n a number other than 0, or an enum value other t\
        han the unspecified one.\n\nn\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}f The smallest number allowed. On a lis\
        t the rules for numbers, texts and enums hold for each element.\n\n%\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\
        \u{1D} The largest number allowed.\n\n/\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}' The number must be greater \
        than this.\n\nM\n\u{4}\u{4}\u{2}\u{2}\u{4}\u{1A}E The shortest text allowed, in Unicode scalars, or t\
        he fewest bytes.\n\nJ\n\u{4}\u{4}\u{2}\u{2}\u{5}\u{1A}B The longest text allowed, in Unicode scalars,\
         or the most bytes.\n\n:\n\u{4}\u{4}\u{2}\u{2}\u{6}\u{1A}2 The most elements of a list or entries of \
        a map.\n\n6\n\u{4}\u{4}\u{2}\u{2}\u{7}\u{1A}. The number must be neither infinite nor NaN.\n\na\n\u{4}\
        \u{4}\u{2}\u{2}\u{8}\u{1A}Y The form of a text. An empty text has every form; `required` or `min_leng\
        th` refuse it.\n\n=\n\u{4}\u{4}\u{2}\u{2}\u{9}\u{1A}5 The enum value must be one that this file decla\
        res.\n\nA\n\u{2}\u{5}\u{3}\u{1A}; The form of a text, checked in time linear in its length.\n\n\u{13}\
        \n\u{4}\u{5}\u{3}\u{2}\u{0}\u{1A}\u{B} Any text.\n\nh\n\u{4}\u{5}\u{3}\u{2}\u{1}\u{1A}` Lower-case AS\
        CII letters, digits and underscores, beginning with a letter: `cursor_technical`.\n\n-\n\u{4}\u{5}\u{3}\
        \u{2}\u{2}\u{1A}% A mail address, `name@example.org`.\n\n6\n\u{4}\u{5}\u{3}\u{2}\u{3}\u{1A}. An absol\
        ute URI, `https://example.org/path`.\n\nJ\n\u{4}\u{5}\u{3}\u{2}\u{4}\u{1A}B A UUID in its text form, \
        `8d6a4d4e-5f8c-4f4b-9d0a-3c1d2b7f9a10`.\n\n)\n\u{2}\u{4}\u{3}\u{1A}# Rules about a message as a whole\
        .\n\n)\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}! At least one field must be set.\nb\u{6}proto3\nÝ\u{7}\n\u{B}\
        rules.proto\u{12}\u{F}golden.kinds.v1\u{1A}\u{16}baton/v1/options.proto\"\u{98}\u{6}\n\u{5}Ruled\u{12}\
         \n\u{4}name\u{18}\u{1} \u{1}(\u{9}B\u{C}\u{9A}å\u{18}\u{8}\u{8}\u{1}(\u{2}0\u{8}H\u{1}R\u{4}name\u{12}\
        3\n\u{5}share\u{18}\u{2} \u{1}(\u{1}B\u{18}\u{9A}å\u{18}\u{14}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}à\
        \u{BF}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}ð?@\u{1}H\u{1}R\u{5}share\u{88}\u{1}\u{1}\u{12}'\n\u{6}cou\
        nts\u{18}\u{3} \u{3}(\u{5}B\u{F}\u{9A}å\u{18}\u{B}!\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}8\u{3}R\u{6}\
        counts\u{12}6\n\u{5}level\u{18}\u{4} \u{1}(\u{E}2\u{16}.golden.kinds.v1.LevelB\u{8}\u{9A}å\u{18}\u{4}\
        \u{8}\u{1}P\u{1}R\u{5}level\u{12}:\n\u{5}inner\u{18}\u{5} \u{1}(\u{B}2\u{1C}.golden.kinds.v1.Ruled.In\
        nerB\u{6}\u{9A}å\u{18}\u{2}\u{8}\u{1}R\u{5}inner\u{12}4\n\u{6}inners\u{18}\u{6} \u{3}(\u{B}2\u{1C}.g\
        olden.kinds.v1.Ruled.InnerR\u{6}inners\u{12}C\n\u{7}by_name\u{18}\u{7} \u{3}(\u{B}2\".golden.kinds.v1\
        .Ruled.ByNameEntryB\u{6}\u{9A}å\u{18}\u{2}8\u{2}R\u{6}byName\u{12}\u{1C}\n\u{4}data\u{18}\u{8} \u{1}\
        (\u{C}B\u{6}\u{9A}å\u{18}\u{2}0\u{4}H\u{0}R\u{4}data\u{12}4\n\u{5}other\u{18}\u{9} \u{1}(\u{B}2\u{1C}\
        .golden.kinds.v1.Ruled.InnerH\u{0}R\u{5}other\u{12}\u{1E}\n\u{5}mails\u{18}\n \u{3}(\u{9}B\u{8}\u{9A}\
        å\u{18}\u{4}\u{8}\u{1}H\u{2}R\u{5}mails\u{12};\n\u{6}second\u{18}\u{B} \u{1}(\u{E}2\u{16}.golden.kin\
        ds.v1.LevelB\u{6}\u{9A}å\u{18}\u{2}P\u{1}H\u{2}R\u{6}second\u{88}\u{1}\u{1}\u{1A}W\n\u{B}ByNameEntry\
        \u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}2\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{1C}\
        .golden.kinds.v1.Ruled.InnerR\u{5}value:\u{2}8\u{1}\u{1A}o\n\u{5}Inner\u{12}\u{18}\n\u{3}uri\u{18}\u{1}\
         \u{1}(\u{9}B\u{6}\u{9A}å\u{18}\u{2}H\u{3}R\u{3}uri\u{12}\u{1A}\n\u{4}uuid\u{18}\u{2} \u{1}(\u{9}B\u{6}\
        \u{9A}å\u{18}\u{2}H\u{4}R\u{4}uuid\u{12}0\n\u{4}next\u{18}\u{3} \u{1}(\u{B}2\u{1C}.golden.kinds.v1.R\
        uled.InnerR\u{4}next:\u{6}\u{9A}å\u{18}\u{2}\u{8}\u{1}B\u{8}\n\u{6}choiceB\u{8}\n\u{6}_shareB\u{9}\n\
        \u{7}_second*-\n\u{5}Level\u{12}\u{15}\n\u{11}LEVEL_UNSPECIFIED\u{10}\u{0}\u{12}\u{D}\n\u{9}LEVEL_ONE\
        \u{10}\u{1}JS\n\u{1C}\n\u{2}\u{4}\u{0}\u{1A}\u{16} Rules of every kind.\n\n3\n\u{6}\u{4}\u{0}\u{3}\u{1}\
        \u{2}\u{2}\u{1A}) Rules find their way through recursion.\nb\u{6}proto3\n\u{AF}\u{9}\n\u{D}streams.pr\
        oto\u{12}\u{F}golden.kinds.v1\u{1A}\u{B}names.proto\u{1A}\u{B}kinds.proto\"\u{9}\n\u{7}Outcome2À\u{5}\
        \n\u{7}Streams\u{12}6\n\u{6}Single\u{12}\u{15}.golden.kinds.v1.Leaf\u{1A}\u{15}.golden.kinds.v1.Leaf\u{12}\
        ;\n\u{6}Gather\u{12}\u{15}.golden.kinds.v1.Leaf\u{1A}\u{18}.golden.kinds.v1.Nothing(\u{1}\u{12}9\n\u{7}\
        Scatter\u{12}\u{15}.golden.kinds.v1.Leaf\u{1A}\u{15}.golden.kinds.v1.Leaf0\u{1}\u{12}<\n\u{8}Exchange\
        \u{12}\u{15}.golden.kinds.v1.Leaf\u{1A}\u{15}.golden.kinds.v1.Leaf(\u{1}0\u{1}\u{12}:\n\u{6}Values\u{12}\
        \u{16}.golden.kinds.v1.Value\u{1A}\u{16}.golden.kinds.v1.Value0\u{1}\u{12}=\n\u{5}Where\u{12}\u{16}.g\
        olden.kinds.v1.Value\u{1A}\u{18}.golden.kinds.v1.Outcome(\u{1}0\u{1}\u{12}>\n\u{8}Outcomes\u{12}\u{18}\
        .golden.kinds.v1.Outcome\u{1A}\u{16}.golden.kinds.v1.Value0\u{1}\u{12}?\n\u{7}Channel\u{12}\u{18}.gol\
        den.kinds.v1.Nothing\u{1A}\u{18}.golden.kinds.v1.Nothing(\u{1}\u{12}B\n\u{C}ScatterReply\u{12}\u{18}.\
        golden.kinds.v1.Nothing\u{1A}\u{18}.golden.kinds.v1.Nothing\u{12}?\n\u{7}Options\u{12}\u{18}.golden.k\
        inds.v1.Nothing\u{1A}\u{18}.golden.kinds.v1.Nothing0\u{1}\u{12}F\n\u{7}Default\u{12}\u{18}.golden.kin\
        ds.v1.Nothing\u{1A}\u{18}.golden.kinds.v1.Nothing\"\u{3}\u{88}\u{2}\u{1}(\u{1}0\u{1}J\u{9C}\u{3}\n8\n\
        \u{1}\u{C}\u{1A}3 Methods of every kind, with names that need care.\n\n(\n\u{2}\u{6}\u{0}\u{1A}\" Sen\
        ds leaves in every direction.\n\n\u{16}\n\u{4}\u{6}\u{0}\u{2}\u{0}\u{1A}\u{E} One for one.\n\n\u{17}\n\
        \u{4}\u{6}\u{0}\u{2}\u{1}\u{1A}\u{F} Many for one.\n\n\u{17}\n\u{4}\u{6}\u{0}\u{2}\u{2}\u{1A}\u{F} On\
        e for many.\n\n\u{18}\n\u{4}\u{6}\u{0}\u{2}\u{3}\u{1A}\u{10} Many for many.\n\nH\n\u{4}\u{6}\u{0}\u{2}\
        \u{4}\u{1A}@ Messages that are called like the type that a closure returns.\n\nT\n\u{4}\u{6}\u{0}\u{2}\
        \u{7}\u{1A}L Called like what a client has anyway, and like a function of another kind.\n\n2\n\u{2}\u{4}\
        \u{0}\u{1A}, Called like a type that a closure returns.\nb\u{6}proto3
        """
}
