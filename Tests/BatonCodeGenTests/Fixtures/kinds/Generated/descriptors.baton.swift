// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from kinds.proto, names.proto, rules.proto.
// swift-format-ignore-file

/// The proto files of this module and all that they import.
enum GeneratedDescriptors {
    /// An encoded `google.protobuf.FileDescriptorSet`.
    static let fileDescriptorSet: [UInt8] = Self.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }

    /// The bytes, each as the Unicode scalar of its number.
    private static let text = """
        \n\u{80}\u{1E}\n\u{19}google/protobuf/any.proto\u{12}\u{F}google.protobuf\"6\n\u{3}Any\u{12}\u{19}\n\u{8}\
        type_url\u{18}\u{1} \u{1}(\u{9}R\u{7}typeUrl\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{C}R\u{5}valu\
        eBv\n\u{13}com.google.protobufB\u{8}AnyProtoP\u{1}Z,google.golang.org/protobuf/types/known/anypb\u{A2}\
        \u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesJ\u{99}\u{1C}\nï\u{10}\n\u{2}\u{4}\u{0}\u{1A}\
        è\u{10} `Any` contains an arbitrary serialized protocol buffer message along with a\n URL that descr\
        ibes the type of the serialized message.\n\n Protobuf library provides support to pack/unpack Any val\
        ues in the form\n of utility functions or additional generated methods of the Any type.\n\n Example 1\
        : Pack and unpack a message in C++.\n\n     Foo foo = ...;\n     Any any;\n     any.PackFrom(foo);\n \
            ...\n     if (any.UnpackTo(&foo)) {\n       ...\n     }\n\n Example 2: Pack and unpack a message \
        in Java.\n\n     Foo foo = ...;\n     Any any = Any.pack(foo);\n     ...\n     if (any.is(Foo.class))\
         {\n       foo = any.unpack(Foo.class);\n     }\n\n Example 3: Pack and unpack a message in Python.\n\
        \n     foo = Foo(...)\n     any = Any()\n     any.Pack(foo)\n     ...\n     if any.Is(Foo.DESCRIPTOR)\
        :\n       any.Unpack(foo)\n       ...\n\n Example 4: Pack and unpack a message in Go\n\n      foo := \
        &pb.Foo{...}\n      any, err := anypb.New(foo)\n      if err != nil {\n        ...\n      }\n      ..\
        .\n      foo := &pb.Foo{}\n      if err := any.UnmarshalTo(foo); err != nil {\n        ...\n      }\n\
        \n The pack methods provided by protobuf library will by default use\n 'type.googleapis.com/full.type\
        .name' as the type URL and the unpack\n methods only use the fully qualified type name after the last\
         '/'\n in the type URL, for example \"foo.bar.com/x/y.z\" will yield type\n name \"y.z\".\n\n\n JSON\n\
        \n The JSON representation of an `Any` value uses the regular\n representation of the deserialized, e\
        mbedded message, with an\n additional field `@type` which contains the type URL. Example:\n\n     pac\
        kage google.profile;\n     message Person {\n       string first_name = 1;\n       string last_name =\
         2;\n     }\n\n     {\n       \"@type\": \"type.googleapis.com/google.profile.Person\",\n       \"fir\
        stName\": <string>,\n       \"lastName\": <string>\n     }\n\n If the embedded message type is well-k\
        nown and has a custom JSON\n representation, that representation will be embedded adding a field\n `v\
        alue` which holds the custom JSON in addition to the `@type`\n field. Example (for message [google.pr\
        otobuf.Duration][]):\n\n     {\n       \"@type\": \"type.googleapis.com/google.protobuf.Duration\",\n\
               \"value\": \"1.212s\"\n     }\n\n\nÑ\n\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}È\n A URL/resource na\
        me that uniquely identifies the type of the serialized\n protocol buffer message. This string must co\
        ntain at least\n one \"/\" character. The last segment of the URL's path must represent\n the fully q\
        ualified name of the type (as in\n `path/google.protobuf.Duration`). The name should be in a canonica\
        l form\n (e.g., leading \".\" is not accepted).\n\n In practice, teams usually precompile into the bi\
        nary all types that they\n expect it to use in the context of Any. However, for URLs which use the\n \
        scheme `http`, `https`, or no scheme, one can optionally set up a type\n server that maps type URLs t\
        o message definitions as follows:\n\n * If no scheme is provided, `https` is assumed.\n * An HTTP GET\
         on the URL must yield a [google.protobuf.Type][]\n   value in binary format, or produce an error.\n \
        * Applications are allowed to cache lookup results based on the\n   URL, or have them precompiled int\
        o a binary to avoid any\n   lookup. Therefore, binary compatibility needs to be preserved\n   on chan\
        ges to types. (Use versioned type names to manage\n   breaking changes.)\n\n Note: this functionality\
         is not currently available in the official\n protobuf release, and it is not used for type URLs begi\
        nning with\n type.googleapis.com.\n\n Schemes other than `http`, `https` (or the empty scheme) might \
        be\n used with implementation specific semantics.\n\n\nQ\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}I Must be a \
        valid serialized protocol buffer of the above specified type.\nb\u{6}proto3\nô\u{16}\n\u{1E}google/p\
        rotobuf/duration.proto\u{12}\u{F}google.protobuf\":\n\u{8}Duration\u{12}\u{18}\n\u{7}seconds\u{18}\u{1}\
         \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{83}\u{1}\n\u{13}\
        com.google.protobufB\u{D}DurationProtoP\u{1}Z1google.golang.org/protobuf/types/known/durationpbø\u{1}\
        \u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesJö\u{14}\n\u{98}\u{10}\n\u{2}\u{4}\
        \u{0}\u{1A}\u{91}\u{10} A Duration represents a signed, fixed-length span of time represented\n as a \
        count of seconds and fractions of seconds at nanosecond\n resolution. It is independent of any calend\
        ar and concepts like \"day\"\n or \"month\". It is related to Timestamp in that the difference betwee\
        n\n two Timestamp values is a Duration and it can be added or subtracted\n from a Timestamp. Range is\
         approximately +-10,000 years.\n\n # Examples\n\n Example 1: Compute Duration from two Timestamps in \
        pseudo code.\n\n     Timestamp start = ...;\n     Timestamp end = ...;\n     Duration duration = ...;\
        \n\n     duration.seconds = end.seconds - start.seconds;\n     duration.nanos = end.nanos - start.nan\
        os;\n\n     if (duration.seconds < 0 && duration.nanos > 0) {\n       duration.seconds += 1;\n       \
        duration.nanos -= 1000000000;\n     } else if (duration.seconds > 0 && duration.nanos < 0) {\n       \
        duration.seconds -= 1;\n       duration.nanos += 1000000000;\n     }\n\n Example 2: Compute Timestamp\
         from Timestamp + Duration in pseudo code.\n\n     Timestamp start = ...;\n     Duration duration = .\
        ..;\n     Timestamp end = ...;\n\n     end.seconds = start.seconds + duration.seconds;\n     end.nano\
        s = start.nanos + duration.nanos;\n\n     if (end.nanos < 0) {\n       end.seconds -= 1;\n       end.\
        nanos += 1000000000;\n     } else if (end.nanos >= 1000000000) {\n       end.seconds += 1;\n       en\
        d.nanos -= 1000000000;\n     }\n\n Example 3: Compute Duration from datetime.timedelta in Python.\n\n\
             td = datetime.timedelta(days=3, minutes=10)\n     duration = Duration()\n     duration.FromTimed\
        elta(td)\n\n # JSON Mapping\n\n In JSON format, the Duration type is encoded as a string rather than \
        an\n object, where the string ends in the suffix \"s\" (indicating seconds) and\n is preceded by the \
        number of seconds, with nanoseconds expressed as\n fractional seconds. For example, 3 seconds with 0 \
        nanoseconds should be\n encoded in JSON format as \"3s\", while 3 seconds and 1 nanosecond should\n b\
        e expressed in JSON format as \"3.000000001s\", and 3 seconds and 1\n microsecond should be expressed\
         in JSON format as \"3.000001s\".\n\n\n\n\u{D7}\u{1}\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}Î\u{1} Signed s\
        econds of the span of time. Must be from -315,576,000,000\n to +315,576,000,000 inclusive. Note: thes\
        e bounds are computed from:\n 60 sec/min * 60 min/hr * 24 hr/day * 365.25 days/year * 10000 years\n\n\
        þ\u{2}\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}õ\u{2} Signed fractions of a second at nanosecond resolution\
         of the span\n of time. Durations less than one second are represented with a 0\n `seconds` field and\
         a positive or negative `nanos` field. For durations\n of one second or more, a non-zero value for th\
        e `nanos` field must be\n of the same sign as the `seconds` field. Must be from -999,999,999\n to +99\
        9,999,999 inclusive.\nb\u{6}proto3\n\u{D7}\"\n\u{1F}google/protobuf/timestamp.proto\u{12}\u{F}google.\
        protobuf\";\n\u{9}Timestamp\u{12}\u{18}\n\u{7}seconds\u{18}\u{1} \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\
        \n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{85}\u{1}\n\u{13}com.google.protobufB\u{E}TimestampP\
        rotoP\u{1}Z2google.golang.org/protobuf/types/known/timestamppbø\u{1}\u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1E}\
        Google.Protobuf.WellKnownTypesJÕ \nÖ\u{1D}\n\u{2}\u{4}\u{0}\u{1A}Ï\u{1D} A Timestamp represents a \
        point in time independent of any time zone or local\n calendar, encoded as a count of seconds and fra\
        ctions of seconds at\n nanosecond resolution. The count is relative to an epoch at UTC midnight on\n \
        January 1, 1970, in the proleptic Gregorian calendar which extends the\n Gregorian calendar backwards\
         to year one.\n\n All minutes are 60 seconds long. Leap seconds are \"smeared\" so that no leap\n sec\
        ond table is needed for interpretation, using a [24-hour linear\n smear](https://developers.google.co\
        m/time/smear).\n\n The range is from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z. By\n res\
        tricting to that range, we ensure that we can convert to and from [RFC\n 3339](https://www.ietf.org/r\
        fc/rfc3339.txt) date strings.\n\n # Examples\n\n Example 1: Compute Timestamp from POSIX `time()`.\n\n\
             Timestamp timestamp;\n     timestamp.set_seconds(time(NULL));\n     timestamp.set_nanos(0);\n\n \
        Example 2: Compute Timestamp from POSIX `gettimeofday()`.\n\n     struct timeval tv;\n     gettimeofd\
        ay(&tv, NULL);\n\n     Timestamp timestamp;\n     timestamp.set_seconds(tv.tv_sec);\n     timestamp.s\
        et_nanos(tv.tv_usec * 1000);\n\n Example 3: Compute Timestamp from Win32 `GetSystemTimeAsFileTime()`.\
        \n\n     FILETIME ft;\n     GetSystemTimeAsFileTime(&ft);\n     UINT64 ticks = (((UINT64)ft.dwHighDat\
        eTime) << 32) | ft.dwLowDateTime;\n\n     // A Windows tick is 100 nanoseconds. Windows epoch 1601-01\
        -01T00:00:00Z\n     // is 11644473600 seconds before Unix epoch 1970-01-01T00:00:00Z.\n     Timestamp\
         timestamp;\n     timestamp.set_seconds((INT64) ((ticks / 10000000) - 11644473600LL));\n     timestam\
        p.set_nanos((INT32) ((ticks % 10000000) * 100));\n\n Example 4: Compute Timestamp from Java `System.c\
        urrentTimeMillis()`.\n\n     long millis = System.currentTimeMillis();\n\n     Timestamp timestamp = \
        Timestamp.newBuilder().setSeconds(millis / 1000)\n         .setNanos((int) ((millis % 1000) * 1000000\
        )).build();\n\n\n Example 5: Compute Timestamp from Java `Instant.now()`.\n\n     Instant now = Insta\
        nt.now();\n\n     Timestamp timestamp =\n         Timestamp.newBuilder().setSeconds(now.getEpochSecon\
        d())\n             .setNanos(now.getNano()).build();\n\n\n Example 6: Compute Timestamp from current \
        time in Python.\n\n     timestamp = Timestamp()\n     timestamp.GetCurrentTime()\n\n # JSON Mapping\n\
        \n In JSON format, the Timestamp type is encoded as a string in the\n [RFC 3339](https://www.ietf.org\
        /rfc/rfc3339.txt) format. That is, the\n format is \"{year}-{month}-{day}T{hour}:{min}:{sec}[.{frac_s\
        ec}]Z\"\n where {year} is always expressed using four digits while {month}, {day},\n {hour}, {min}, a\
        nd {sec} are zero-padded to two digits each. The fractional\n seconds, which can go up to 9 digits (i\
        .e. up to 1 nanosecond resolution),\n are optional. The \"Z\" suffix indicates the timezone (\"UTC\")\
        ; the timezone\n is required. A proto3 JSON serializer should always use UTC (as indicated by\n \"Z\"\
        ) when printing the Timestamp type and a proto3 JSON parser should be\n able to accept both UTC and o\
        ther timezones (as indicated by an offset).\n\n For example, \"2017-01-15T01:30:15.01Z\" encodes 15.0\
        1 seconds past\n 01:30 UTC on January 15, 2017.\n\n In JavaScript, one can convert a Date object to t\
        his format using the\n standard\n [toISOString()](https://developer.mozilla.org/en-US/docs/Web/JavaSc\
        ript/Reference/Global_Objects/Date/toISOString)\n method. In Python, a standard `datetime.datetime` o\
        bject can be converted\n to this format using\n [`strftime`](https://docs.python.org/2/library/time.h\
        tml#time.strftime) with\n the time format spec '%Y-%m-%dT%H:%M:%S.%fZ'. Likewise, in Java, one can us\
        e\n the Joda Time's [`ISODateTimeFormat.dateTime()`](\n http://www.joda.org/joda-time/apidocs/org/jod\
        a/time/format/ISODateTimeFormat.html#dateTime%2D%2D\n ) to obtain a formatter capable of generating t\
        imestamps in this format.\n\n\n\n\u{97}\u{1}\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}\u{8E}\u{1} Represents s\
        econds of UTC time since Unix epoch\n 1970-01-01T00:00:00Z. Must be from 0001-01-01T00:00:00Z to\n 99\
        99-12-31T23:59:59Z inclusive.\n\nß\u{1}\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}Ö\u{1} Non-negative fractio\
        ns of a second at nanosecond resolution. Negative\n second values with fractions must still have non-\
        negative nanos values\n that count forward in time. Must be from 0 to 999,999,999\n inclusive.\nb\u{6}\
        proto3\nä&\n\u{B}kinds.proto\u{12}\u{F}golden.kinds.v1\u{1A}\u{19}google/protobuf/any.proto\u{1A}\u{1E}\
        google/protobuf/duration.proto\u{1A}\u{1F}google/protobuf/timestamp.proto\"\u{9B}\u{5}\n\u{7}Singles\u{12}\
        \u{19}\n\u{8}a_double\u{18}\u{1} \u{1}(\u{1}R\u{7}aDouble\u{12}\u{17}\n\u{7}a_float\u{18}\u{2} \u{1}(\
        \u{2}R\u{6}aFloat\u{12}\u{19}\n\u{8}an_int32\u{18}\u{3} \u{1}(\u{5}R\u{7}anInt32\u{12}\u{19}\n\u{8}an\
        _int64\u{18}\u{4} \u{1}(\u{3}R\u{7}anInt64\u{12}\u{19}\n\u{8}a_uint32\u{18}\u{5} \u{1}(\u{D}R\u{7}aUi\
        nt32\u{12}\u{19}\n\u{8}a_uint64\u{18}\u{6} \u{1}(\u{4}R\u{7}aUint64\u{12}\u{19}\n\u{8}a_sint32\u{18}\u{7}\
         \u{1}(\u{11}R\u{7}aSint32\u{12}\u{19}\n\u{8}a_sint64\u{18}\u{8} \u{1}(\u{12}R\u{7}aSint64\u{12}\u{1B}\
        \n\u{9}a_fixed32\u{18}\u{9} \u{1}(\u{7}R\u{8}aFixed32\u{12}\u{1B}\n\u{9}a_fixed64\u{18}\n \u{1}(\u{6}\
        R\u{8}aFixed64\u{12}\u{1D}\n\na_sfixed32\u{18}\u{B} \u{1}(\u{F}R\u{9}aSfixed32\u{12}\u{1D}\n\na_sfixe\
        d64\u{18}\u{C} \u{1}(\u{10}R\u{9}aSfixed64\u{12}\u{15}\n\u{6}a_bool\u{18}\u{D} \u{1}(\u{8}R\u{5}aBool\
        \u{12}\u{19}\n\u{8}a_string\u{18}\u{E} \u{1}(\u{9}R\u{7}aString\u{12}\u{17}\n\u{7}a_bytes\u{18}\u{F} \
        \u{1}(\u{C}R\u{6}aBytes\u{12}/\n\u{7}a_shade\u{18}\u{10} \u{1}(\u{E}2\u{16}.golden.kinds.v1.ShadeR\u{6}\
        aShade\u{12},\n\u{6}a_leaf\u{18}\u{11} \u{1}(\u{B}2\u{15}.golden.kinds.v1.LeafR\u{5}aLeaf\u{12}1\n\u{6}\
        a_time\u{18}\u{12} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{5}aTime\u{12}8\n\na_duration\u{18}\
        \u{13} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{9}aDuration\u{12}+\n\u{6}an_any\u{18}\u{14} \u{1}\
        (\u{B}2\u{14}.google.protobuf.AnyR\u{5}anAny\"Þ\u{4}\n\u{9}Optionals\u{12}\u{1E}\n\u{8}a_double\u{18}\
        \u{1} \u{1}(\u{1}H\u{0}R\u{7}aDouble\u{88}\u{1}\u{1}\u{12}\u{1E}\n\u{8}an_int64\u{18}\u{4} \u{1}(\u{3}\
        H\u{1}R\u{7}anInt64\u{88}\u{1}\u{1}\u{12}\u{1E}\n\u{8}a_uint32\u{18}\u{5} \u{1}(\u{D}H\u{2}R\u{7}aUin\
        t32\u{88}\u{1}\u{1}\u{12}\u{1A}\n\u{6}a_bool\u{18}\u{D} \u{1}(\u{8}H\u{3}R\u{5}aBool\u{88}\u{1}\u{1}\u{12}\
        \u{1E}\n\u{8}a_string\u{18}\u{E} \u{1}(\u{9}H\u{4}R\u{7}aString\u{88}\u{1}\u{1}\u{12}\u{1C}\n\u{7}a_b\
        ytes\u{18}\u{F} \u{1}(\u{C}H\u{5}R\u{6}aBytes\u{88}\u{1}\u{1}\u{12}4\n\u{7}a_shade\u{18}\u{10} \u{1}(\
        \u{E}2\u{16}.golden.kinds.v1.ShadeH\u{6}R\u{6}aShade\u{88}\u{1}\u{1}\u{12}1\n\u{6}a_leaf\u{18}\u{11} \
        \u{1}(\u{B}2\u{15}.golden.kinds.v1.LeafH\u{7}R\u{5}aLeaf\u{88}\u{1}\u{1}\u{12}6\n\u{6}a_time\u{18}\u{12}\
         \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampH\u{8}R\u{5}aTime\u{88}\u{1}\u{1}\u{12}=\n\na_duration\u{18}\
        \u{13} \u{1}(\u{B}2\u{19}.google.protobuf.DurationH\u{9}R\u{9}aDuration\u{88}\u{1}\u{1}\u{12}0\n\u{6}\
        an_any\u{18}\u{14} \u{1}(\u{B}2\u{14}.google.protobuf.AnyH\nR\u{5}anAny\u{88}\u{1}\u{1}B\u{B}\n\u{9}_\
        a_doubleB\u{B}\n\u{9}_an_int64B\u{B}\n\u{9}_a_uint32B\u{9}\n\u{7}_a_boolB\u{B}\n\u{9}_a_stringB\n\n\u{8}\
        _a_bytesB\n\n\u{8}_a_shadeB\u{9}\n\u{7}_a_leafB\u{9}\n\u{7}_a_timeB\u{D}\n\u{B}_a_durationB\u{9}\n\u{7}\
        _an_any\"\u{90}\u{5}\n\u{5}Lists\u{12}\u{18}\n\u{7}doubles\u{18}\u{1} \u{3}(\u{1}R\u{7}doubles\u{12}\u{16}\
        \n\u{6}floats\u{18}\u{2} \u{3}(\u{2}R\u{6}floats\u{12}\u{16}\n\u{6}int32s\u{18}\u{3} \u{3}(\u{5}R\u{6}\
        int32s\u{12}\u{1A}\n\u{6}int64s\u{18}\u{4} \u{3}(\u{3}B\u{2}\u{10}\u{0}R\u{6}int64s\u{12}\u{18}\n\u{7}\
        uint32s\u{18}\u{5} \u{3}(\u{D}R\u{7}uint32s\u{12}\u{18}\n\u{7}uint64s\u{18}\u{6} \u{3}(\u{4}R\u{7}uin\
        t64s\u{12}\u{18}\n\u{7}sint32s\u{18}\u{7} \u{3}(\u{11}R\u{7}sint32s\u{12}\u{18}\n\u{7}sint64s\u{18}\u{8}\
         \u{3}(\u{12}R\u{7}sint64s\u{12}\u{1A}\n\u{8}fixed32s\u{18}\u{9} \u{3}(\u{7}R\u{8}fixed32s\u{12}\u{1A}\
        \n\u{8}fixed64s\u{18}\n \u{3}(\u{6}R\u{8}fixed64s\u{12}\u{1C}\n\u{9}sfixed32s\u{18}\u{B} \u{3}(\u{F}R\
        \u{9}sfixed32s\u{12}\u{1C}\n\u{9}sfixed64s\u{18}\u{C} \u{3}(\u{10}R\u{9}sfixed64s\u{12}\u{14}\n\u{5}b\
        ools\u{18}\u{D} \u{3}(\u{8}R\u{5}bools\u{12}\u{18}\n\u{7}strings\u{18}\u{E} \u{3}(\u{9}R\u{7}strings\u{12}\
        !\n\u{C}byte_strings\u{18}\u{F} \u{3}(\u{C}R\u{B}byteStrings\u{12}.\n\u{6}shades\u{18}\u{10} \u{3}(\u{E}\
        2\u{16}.golden.kinds.v1.ShadeR\u{6}shades\u{12}-\n\u{6}leaves\u{18}\u{11} \u{3}(\u{B}2\u{15}.golden.k\
        inds.v1.LeafR\u{6}leaves\u{12}0\n\u{5}times\u{18}\u{12} \u{3}(\u{B}2\u{1A}.google.protobuf.TimestampR\
        \u{5}times\u{12}7\n\u{9}durations\u{18}\u{13} \u{3}(\u{B}2\u{19}.google.protobuf.DurationR\u{9}durati\
        ons\u{12}(\n\u{4}anys\u{18}\u{14} \u{3}(\u{B}2\u{14}.google.protobuf.AnyR\u{4}anys\"\u{A0}\u{9}\n\u{4}\
        Maps\u{12}6\n\u{5}texts\u{18}\u{1} \u{3}(\u{B}2 .golden.kinds.v1.Maps.TextsEntryR\u{5}texts\u{12}6\n\u{5}\
        flags\u{18}\u{2} \u{3}(\u{B}2 .golden.kinds.v1.Maps.FlagsEntryR\u{5}flags\u{12}<\n\u{7}numbers\u{18}\u{3}\
         \u{3}(\u{B}2\".golden.kinds.v1.Maps.NumbersEntryR\u{7}numbers\u{12}9\n\u{6}shades\u{18}\u{4} \u{3}(\u{B}\
        2!.golden.kinds.v1.Maps.ShadesEntryR\u{6}shades\u{12}9\n\u{6}leaves\u{18}\u{5} \u{3}(\u{B}2!.golden.k\
        inds.v1.Maps.LeavesEntryR\u{6}leaves\u{12}6\n\u{5}bools\u{18}\u{6} \u{3}(\u{B}2 .golden.kinds.v1.Maps\
        .BoolsEntryR\u{5}bools\u{12}6\n\u{5}times\u{18}\u{7} \u{3}(\u{B}2 .golden.kinds.v1.Maps.TimesEntryR\u{5}\
        times\u{12}B\n\u{9}durations\u{18}\u{8} \u{3}(\u{B}2$.golden.kinds.v1.Maps.DurationsEntryR\u{9}durati\
        ons\u{12}3\n\u{4}anys\u{18}\u{9} \u{3}(\u{B}2\u{1F}.golden.kinds.v1.Maps.AnysEntryR\u{4}anys\u{1A}8\n\
        \nTextsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2}\
         \u{1}(\u{9}R\u{5}value:\u{2}8\u{1}\u{1A}8\n\nFlagsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{8}\
        R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{C}R\u{5}value:\u{2}8\u{1}\u{1A}:\n\u{C}NumbersE\
        ntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}\
        R\u{5}value:\u{2}8\u{1}\u{1A}Q\n\u{B}ShadesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{4}R\u{3}ke\
        y\u{12},\n\u{5}value\u{18}\u{2} \u{1}(\u{E}2\u{16}.golden.kinds.v1.ShadeR\u{5}value:\u{2}8\u{1}\u{1A}\
        P\n\u{B}LeavesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{12}R\u{3}key\u{12}+\n\u{5}value\u{18}\u{2}\
         \u{1}(\u{B}2\u{15}.golden.kinds.v1.LeafR\u{5}value:\u{2}8\u{1}\u{1A}8\n\nBoolsEntry\u{12}\u{10}\n\u{3}\
        key\u{18}\u{1} \u{1}(\u{7}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\u{1}\
        \u{1A}T\n\nTimesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}0\n\u{5}value\u{18}\u{2}\
         \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{5}value:\u{2}8\u{1}\u{1A}W\n\u{E}DurationsEntry\u{12}\
        \u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}/\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{19}.goo\
        gle.protobuf.DurationR\u{5}value:\u{2}8\u{1}\u{1A}M\n\u{9}AnysEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \
        \u{1}(\u{9}R\u{3}key\u{12}*\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{14}.google.protobuf.AnyR\u{5}value:\
        \u{2}8\u{1}\"\u{84}\u{3}\n\u{7}Choices\u{12}\u{18}\n\u{6}number\u{18}\u{1} \u{1}(\u{11}H\u{0}R\u{6}nu\
        mber\u{12}\u{14}\n\u{4}text\u{18}\u{2} \u{1}(\u{9}H\u{0}R\u{4}text\u{12}\u{14}\n\u{4}data\u{18}\u{3} \
        \u{1}(\u{C}H\u{0}R\u{4}data\u{12}\u{18}\n\u{7}between\u{18}\u{4} \u{1}(\u{9}R\u{7}between\u{12}\u{14}\
        \n\u{4}flag\u{18}\u{5} \u{1}(\u{8}H\u{1}R\u{4}flag\u{12}.\n\u{5}shade\u{18}\u{6} \u{1}(\u{E}2\u{16}.g\
        olden.kinds.v1.ShadeH\u{1}R\u{5}shade\u{12}+\n\u{4}leaf\u{18}\u{7} \u{1}(\u{B}2\u{15}.golden.kinds.v1\
        .LeafH\u{1}R\u{4}leaf\u{12}0\n\u{4}time\u{18}\u{8} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampH\u{1}\
        R\u{4}time\u{12}7\n\u{8}duration\u{18}\u{9} \u{1}(\u{B}2\u{19}.google.protobuf.DurationH\u{1}R\u{8}du\
        ration\u{12}(\n\u{3}any\u{18}\n \u{1}(\u{B}2\u{14}.google.protobuf.AnyH\u{1}R\u{3}anyB\u{7}\n\u{5}fir\
        stB\u{8}\n\u{6}second\"é\u{2}\n\u{4}Tree\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\
        )\n\u{4}left\u{18}\u{2} \u{1}(\u{B}2\u{15}.golden.kinds.v1.TreeR\u{4}left\u{12}1\n\u{8}children\u{18}\
        \u{3} \u{3}(\u{B}2\u{15}.golden.kinds.v1.TreeR\u{8}children\u{12}6\n\u{5}named\u{18}\u{4} \u{3}(\u{B}\
        2 .golden.kinds.v1.Tree.NamedEntryR\u{5}named\u{12}/\n\u{6}single\u{18}\u{5} \u{1}(\u{B}2\u{15}.golde\
        n.kinds.v1.TreeH\u{0}R\u{6}single\u{12}+\n\u{4}twig\u{18}\u{6} \u{1}(\u{B}2\u{15}.golden.kinds.v1.Twi\
        gH\u{0}R\u{4}twig\u{1A}O\n\nNamedEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}+\n\
        \u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{15}.golden.kinds.v1.TreeR\u{5}value:\u{2}8\u{1}B\u{8}\n\u{6}bran\
        ch\"1\n\u{4}Twig\u{12})\n\u{4}tree\u{18}\u{1} \u{1}(\u{B}2\u{15}.golden.kinds.v1.TreeR\u{4}tree\"Ï\u{1}\
        \n\u{4}Leaf\u{12}\u{E}\n\u{2}id\u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}0\n\u{5}veins\u{18}\u{2} \u{3}(\u{B}\
        2\u{1A}.golden.kinds.v1.Leaf.VeinR\u{5}veins\u{1A}\u{84}\u{1}\n\u{4}Vein\u{12}\u{16}\n\u{6}length\u{18}\
        \u{1} \u{1}(\u{5}R\u{6}length\u{12}3\n\u{4}form\u{18}\u{2} \u{1}(\u{E}2\u{1F}.golden.kinds.v1.Leaf.Ve\
        in.FormR\u{4}form\"/\n\u{4}Form\u{12}\u{14}\n\u{10}FORM_UNSPECIFIED\u{10}\u{0}\u{12}\u{11}\n\u{D}FORM\
        _STRAIGHT\u{10}\u{1}\"\u{9}\n\u{7}Nothing*^\n\u{5}Shade\u{12}\u{15}\n\u{11}SHADE_UNSPECIFIED\u{10}\u{0}\
        \u{12}\u{E}\n\nSHADE_DARK\u{10}\u{1}\u{12}\u{10}\n\u{C}SHADE_GLOOMY\u{10}\u{1}\u{12}\u{18}\n\u{B}SHAD\
        E_BELOW\u{10}ûÿÿÿÿÿÿÿÿ\u{1}\u{1A}\u{2}\u{10}\u{1}JÇ\u{4}\n*\n\u{1}\u{C}\u{1A}% Every kind o\
        f field in every shape.\n\n\u{1F}\n\u{2}\u{4}\u{0}\u{1A}\u{19} One value of each kind.\n\n \n\u{2}\u{4}\
        \u{1}\u{1A}\u{1A} The same, with presence.\n\n\u{1B}\n\u{2}\u{4}\u{2}\u{1A}\u{15} Lists of each kind.\
        \n\n-\n\u{2}\u{4}\u{3}\u{1A}' Maps with each kind of key and value.\n\n6\n\u{2}\u{4}\u{4}\u{1A}0 Two \
        oneofs, and a field between their members.\n\n\u{1B}\n\u{4}\u{4}\u{4}\u{8}\u{0}\u{1A}\u{13} The first\
         choice.\n\n\u{13}\n\u{4}\u{4}\u{4}\u{2}\u{0}\u{1A}\u{B} A number.\n\n1\n\u{2}\u{4}\u{5}\u{1A}+ A mes\
        sage that holds itself in every way.\n\n6\n\u{2}\u{4}\u{6}\u{1A}0 A message that holds itself by way \
        of another.\n\n\u{F}\n\u{2}\u{4}\u{7}\u{1A}\u{9} A leaf.\n\n\u{1F}\n\u{4}\u{4}\u{7}\u{3}\u{0}\u{1A}\u{17}\
         A type within a type.\n\n\u{10}\n\u{2}\u{4}\u{8}\u{1A}\n Nothing.\n\n?\n\u{2}\u{5}\u{0}\u{1A}9 Shade\
        s, one of them below zero, and one with two names.\n\n\u{13}\n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}\u{B} No\
        t told.\n\n\u{1B}\n\u{4}\u{5}\u{0}\u{2}\u{2}\u{1A}\u{13} The same as dark.\nb\u{6}proto3\n\u{93}\u{D}\
        \n\u{B}names.proto\u{12}\u{F}golden.kinds.v1\"\u{B1}\u{5}\n\u{8}Keywords\u{12}\u{14}\n\u{5}class\u{18}\
        \u{1} \u{1}(\u{9}R\u{5}class\u{12}\u{12}\n\u{4}func\u{18}\u{2} \u{1}(\u{9}R\u{4}func\u{12}\u{18}\n\u{7}\
        default\u{18}\u{3} \u{1}(\u{5}R\u{7}default\u{12}\u{E}\n\u{2}in\u{18}\u{4} \u{1}(\u{8}R\u{2}in\u{12}\u{12}\
        \n\u{4}init\u{18}\u{5} \u{1}(\u{9}R\u{4}init\u{12}\u{12}\n\u{4}self\u{18}\u{6} \u{1}(\u{9}R\u{4}self\u{12}\
        \u{14}\n\u{5}table\u{18}\u{7} \u{1}(\u{9}R\u{5}table\u{12}\u{1E}\n\nviolations\u{18}\u{8} \u{3}(\u{9}\
        R\nviolations\u{12}\u{12}\n\u{4}base\u{18}\u{9} \u{1}(\u{9}R\u{4}base\u{12}\u{12}\n\u{4}unix\u{18}\n \
        \u{1}(\u{9}R\u{4}unix\u{12}\u{14}\n\u{5}linux\u{18}\u{B} \u{1}(\u{9}R\u{5}linux\u{12}\u{12}\n\u{4}tag\
        s\u{18}\u{C} \u{3}(\u{9}R\u{4}tags\u{12}\u{15}\n\u{6}n_tags\u{18}\u{D} \u{1}(\u{D}R\u{5}nTags\u{12}%\n\
        \u{E}unknown_fields\u{18}\u{E} \u{1}(\u{9}R\u{D}unknownFields\u{12} \n\u{B}description\u{18}\u{F} \u{1}\
        (\u{9}R\u{B}description\u{12}\u{1D}\n\nbaton_base\u{18}\u{10} \u{1}(\u{9}R\u{9}batonBase\u{12}\u{18}\n\
        \u{6}static\u{18}\u{11} \u{1}(\u{9}H\u{0}R\u{6}static\u{12}\u{1F}\n\nvalue_case\u{18}\u{12} \u{1}(\u{5}\
        H\u{0}R\u{9}valueCase\u{12}\u{1C}\n\u{9}hashValue\u{18}\u{13} \u{1}(\u{9}R\u{9}hashValue\u{12}\u{1C}\n\
        \u{9}camelCase\u{18}\u{14} \u{1}(\u{9}R\u{9}camelCase\u{12}\u{1F}\n\u{8}protocol\u{18}\u{15} \u{1}(\u{9}\
        H\u{1}R\u{8}protocol\u{88}\u{1}\u{1}\u{12}:\n\u{5}where\u{18}\u{16} \u{3}(\u{B}2$.golden.kinds.v1.Key\
        words.WhereEntryR\u{5}where\u{1A}8\n\nWhereEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}ke\
        y\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{9}R\u{5}value:\u{2}8\u{1}B\u{7}\n\u{5}valueB\u{B}\n\u{9}\
        _protocol\"á\u{1}\n\u{B}Initialisms\u{12}\u{E}\n\u{2}id\u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}%\n\u{E}\
        partnership_id\u{18}\u{2} \u{1}(\u{9}R\u{D}partnershipId\u{12}\u{1F}\n\u{B}partner_ids\u{18}\u{3} \u{3}\
        (\u{9}R\npartnerIds\u{12}\u{1F}\n\u{B}request_url\u{18}\u{4} \u{1}(\u{9}R\nrequestUrl\u{12}\u{19}\n\u{8}\
        url_path\u{18}\u{5} \u{1}(\u{9}R\u{7}urlPath\u{12}\"\n\u{D}http_api_json\u{18}\u{6} \u{1}(\u{9}R\u{B}\
        httpApiJson\u{12}\u{1A}\n\u{8}identity\u{18}\u{7} \u{1}(\u{9}R\u{8}identity\"\u{1C}\n\u{6}String\u{12}\
        \u{12}\n\u{4}text\u{18}\u{1} \u{1}(\u{9}R\u{4}text\"\u{85}\u{1}\n\u{9}HTTPThing\u{12}/\n\u{6}string\u{18}\
        \u{1} \u{1}(\u{B}2\u{17}.golden.kinds.v1.StringR\u{6}string\u{12}>\n\u{E}value_of_value\u{18}\u{2} \u{1}\
        (\u{B}2\u{16}.golden.kinds.v1.ValueH\u{0}R\u{C}valueOfValueB\u{7}\n\u{5}value\"\u{7}\n\u{5}Value*\u{84}\
        \u{1}\n\u{B}HTTPVersion\u{12}\u{1C}\n\u{18}HTTP_VERSION_UNSPECIFIED\u{10}\u{0}\u{12}\u{14}\n\u{10}HTT\
        P_VERSION_1_1\u{10}\u{1}\u{12}\u{18}\n\u{14}HTTP_VERSION_DEFAULT\u{10}\u{2}\u{12}\u{15}\n\u{11}HTTP_V\
        ERSION_SELF\u{10}\u{3}\u{12}\u{10}\n\u{C}OTHER_PREFIX\u{10}\u{4}J\u{9C}\u{3}\n-\n\u{1}\u{C}\u{1A}( Na\
        mes that need care in Swift or in C.\n\nt\n\u{2}\u{4}\u{0}\u{1A}n Fields that are called like keyword\
        s of Swift and C, like members that structs have anyway, and like macros.\n\n\u{14}\n\u{2}\u{4}\u{1}\u{1A}\
        \u{E} Initialisms.\n\n.\n\u{2}\u{4}\u{2}\u{1A}( A message called like a type of Swift.\n\n:\n\u{2}\u{4}\
        \u{3}\u{1A}4 A message whose name begins with several capitals.\n\n3\n\u{2}\u{4}\u{4}\u{1A}- A messag\
        e called like the oneof of another.\n\n>\n\u{2}\u{5}\u{0}\u{1A}8 Values that are called like keywords\
        , and with digits.\nb\u{6}proto3\n\u{97}ý\u{1}\n google/protobuf/descriptor.proto\u{12}\u{F}google.p\
        rotobuf\"M\n\u{11}FileDescriptorSet\u{12}8\n\u{4}file\u{18}\u{1} \u{3}(\u{B}2$.google.protobuf.FileDe\
        scriptorProtoR\u{4}file\"ä\u{4}\n\u{13}FileDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}\
        R\u{4}name\u{12}\u{18}\n\u{7}package\u{18}\u{2} \u{1}(\u{9}R\u{7}package\u{12}\u{1E}\n\ndependency\u{18}\
        \u{3} \u{3}(\u{9}R\ndependency\u{12}+\n\u{11}public_dependency\u{18}\n \u{3}(\u{5}R\u{10}publicDepend\
        ency\u{12}'\n\u{F}weak_dependency\u{18}\u{B} \u{3}(\u{5}R\u{E}weakDependency\u{12}C\n\u{C}message_typ\
        e\u{18}\u{4} \u{3}(\u{B}2 .google.protobuf.DescriptorProtoR\u{B}messageType\u{12}A\n\u{9}enum_type\u{18}\
        \u{5} \u{3}(\u{B}2$.google.protobuf.EnumDescriptorProtoR\u{8}enumType\u{12}A\n\u{7}service\u{18}\u{6}\
         \u{3}(\u{B}2'.google.protobuf.ServiceDescriptorProtoR\u{7}service\u{12}C\n\u{9}extension\u{18}\u{7} \
        \u{3}(\u{B}2%.google.protobuf.FieldDescriptorProtoR\u{9}extension\u{12}6\n\u{7}options\u{18}\u{8} \u{1}\
        (\u{B}2\u{1C}.google.protobuf.FileOptionsR\u{7}options\u{12}I\n\u{10}source_code_info\u{18}\u{9} \u{1}\
        (\u{B}2\u{1F}.google.protobuf.SourceCodeInfoR\u{E}sourceCodeInfo\u{12}\u{16}\n\u{6}syntax\u{18}\u{C} \
        \u{1}(\u{9}R\u{6}syntax\"\u{B9}\u{6}\n\u{F}DescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}\
        R\u{4}name\u{12};\n\u{5}field\u{18}\u{2} \u{3}(\u{B}2%.google.protobuf.FieldDescriptorProtoR\u{5}fiel\
        d\u{12}C\n\u{9}extension\u{18}\u{6} \u{3}(\u{B}2%.google.protobuf.FieldDescriptorProtoR\u{9}extension\
        \u{12}A\n\u{B}nested_type\u{18}\u{3} \u{3}(\u{B}2 .google.protobuf.DescriptorProtoR\nnestedType\u{12}\
        A\n\u{9}enum_type\u{18}\u{4} \u{3}(\u{B}2$.google.protobuf.EnumDescriptorProtoR\u{8}enumType\u{12}X\n\
        \u{F}extension_range\u{18}\u{5} \u{3}(\u{B}2/.google.protobuf.DescriptorProto.ExtensionRangeR\u{E}ext\
        ensionRange\u{12}D\n\noneof_decl\u{18}\u{8} \u{3}(\u{B}2%.google.protobuf.OneofDescriptorProtoR\u{9}o\
        neofDecl\u{12}9\n\u{7}options\u{18}\u{7} \u{1}(\u{B}2\u{1F}.google.protobuf.MessageOptionsR\u{7}optio\
        ns\u{12}U\n\u{E}reserved_range\u{18}\u{9} \u{3}(\u{B}2..google.protobuf.DescriptorProto.ReservedRange\
        R\u{D}reservedRange\u{12}#\n\u{D}reserved_name\u{18}\n \u{3}(\u{9}R\u{C}reservedName\u{1A}z\n\u{E}Ext\
        ensionRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2}\
         \u{1}(\u{5}R\u{3}end\u{12}@\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2&.google.protobuf.ExtensionRangeOpt\
        ionsR\u{7}options\u{1A}7\n\u{D}ReservedRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}star\
        t\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"|\n\u{15}ExtensionRangeOptions\u{12}X\n\u{14}\
        uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpret\
        edOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"Á\u{6}\n\u{14}FieldDescriptorProto\u{12}\
        \u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{16}\n\u{6}number\u{18}\u{3} \u{1}(\u{5}R\u{6}\
        number\u{12}A\n\u{5}label\u{18}\u{4} \u{1}(\u{E}2+.google.protobuf.FieldDescriptorProto.LabelR\u{5}la\
        bel\u{12}>\n\u{4}type\u{18}\u{5} \u{1}(\u{E}2*.google.protobuf.FieldDescriptorProto.TypeR\u{4}type\u{12}\
        \u{1B}\n\u{9}type_name\u{18}\u{6} \u{1}(\u{9}R\u{8}typeName\u{12}\u{1A}\n\u{8}extendee\u{18}\u{2} \u{1}\
        (\u{9}R\u{8}extendee\u{12}#\n\u{D}default_value\u{18}\u{7} \u{1}(\u{9}R\u{C}defaultValue\u{12}\u{1F}\n\
        \u{B}oneof_index\u{18}\u{9} \u{1}(\u{5}R\noneofIndex\u{12}\u{1B}\n\u{9}json_name\u{18}\n \u{1}(\u{9}R\
        \u{8}jsonName\u{12}7\n\u{7}options\u{18}\u{8} \u{1}(\u{B}2\u{1D}.google.protobuf.FieldOptionsR\u{7}op\
        tions\u{12}'\n\u{F}proto3_optional\u{18}\u{11} \u{1}(\u{8}R\u{E}proto3Optional\"\u{B6}\u{2}\n\u{4}Typ\
        e\u{12}\u{F}\n\u{B}TYPE_DOUBLE\u{10}\u{1}\u{12}\u{E}\n\nTYPE_FLOAT\u{10}\u{2}\u{12}\u{E}\n\nTYPE_INT6\
        4\u{10}\u{3}\u{12}\u{F}\n\u{B}TYPE_UINT64\u{10}\u{4}\u{12}\u{E}\n\nTYPE_INT32\u{10}\u{5}\u{12}\u{10}\n\
        \u{C}TYPE_FIXED64\u{10}\u{6}\u{12}\u{10}\n\u{C}TYPE_FIXED32\u{10}\u{7}\u{12}\u{D}\n\u{9}TYPE_BOOL\u{10}\
        \u{8}\u{12}\u{F}\n\u{B}TYPE_STRING\u{10}\u{9}\u{12}\u{E}\n\nTYPE_GROUP\u{10}\n\u{12}\u{10}\n\u{C}TYPE\
        _MESSAGE\u{10}\u{B}\u{12}\u{E}\n\nTYPE_BYTES\u{10}\u{C}\u{12}\u{F}\n\u{B}TYPE_UINT32\u{10}\u{D}\u{12}\
        \u{D}\n\u{9}TYPE_ENUM\u{10}\u{E}\u{12}\u{11}\n\u{D}TYPE_SFIXED32\u{10}\u{F}\u{12}\u{11}\n\u{D}TYPE_SF\
        IXED64\u{10}\u{10}\u{12}\u{F}\n\u{B}TYPE_SINT32\u{10}\u{11}\u{12}\u{F}\n\u{B}TYPE_SINT64\u{10}\u{12}\"\
        C\n\u{5}Label\u{12}\u{12}\n\u{E}LABEL_OPTIONAL\u{10}\u{1}\u{12}\u{12}\n\u{E}LABEL_REQUIRED\u{10}\u{2}\
        \u{12}\u{12}\n\u{E}LABEL_REPEATED\u{10}\u{3}\"c\n\u{14}OneofDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\
        \u{1} \u{1}(\u{9}R\u{4}name\u{12}7\n\u{7}options\u{18}\u{2} \u{1}(\u{B}2\u{1D}.google.protobuf.OneofO\
        ptionsR\u{7}options\"ã\u{2}\n\u{13}EnumDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}\
        R\u{4}name\u{12}?\n\u{5}value\u{18}\u{2} \u{3}(\u{B}2).google.protobuf.EnumValueDescriptorProtoR\u{5}\
        value\u{12}6\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2\u{1C}.google.protobuf.EnumOptionsR\u{7}options\u{12}\
        ]\n\u{E}reserved_range\u{18}\u{4} \u{3}(\u{B}26.google.protobuf.EnumDescriptorProto.EnumReservedRange\
        R\u{D}reservedRange\u{12}#\n\u{D}reserved_name\u{18}\u{5} \u{3}(\u{9}R\u{C}reservedName\u{1A};\n\u{11}\
        EnumReservedRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\
        \u{2} \u{1}(\u{5}R\u{3}end\"\u{83}\u{1}\n\u{18}EnumValueDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1}\
         \u{1}(\u{9}R\u{4}name\u{12}\u{16}\n\u{6}number\u{18}\u{2} \u{1}(\u{5}R\u{6}number\u{12};\n\u{7}optio\
        ns\u{18}\u{3} \u{1}(\u{B}2!.google.protobuf.EnumValueOptionsR\u{7}options\"\u{A7}\u{1}\n\u{16}Service\
        DescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}>\n\u{6}method\u{18}\u{2}\
         \u{3}(\u{B}2&.google.protobuf.MethodDescriptorProtoR\u{6}method\u{12}9\n\u{7}options\u{18}\u{3} \u{1}\
        (\u{B}2\u{1F}.google.protobuf.ServiceOptionsR\u{7}options\"\u{89}\u{2}\n\u{15}MethodDescriptorProto\u{12}\
        \u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{1D}\n\ninput_type\u{18}\u{2} \u{1}(\u{9}R\u{9}\
        inputType\u{12}\u{1F}\n\u{B}output_type\u{18}\u{3} \u{1}(\u{9}R\noutputType\u{12}8\n\u{7}options\u{18}\
        \u{4} \u{1}(\u{B}2\u{1E}.google.protobuf.MethodOptionsR\u{7}options\u{12}0\n\u{10}client_streaming\u{18}\
        \u{5} \u{1}(\u{8}:\u{5}falseR\u{F}clientStreaming\u{12}0\n\u{10}server_streaming\u{18}\u{6} \u{1}(\u{8}\
        :\u{5}falseR\u{F}serverStreaming\"\u{91}\u{9}\n\u{B}FileOptions\u{12}!\n\u{C}java_package\u{18}\u{1} \
        \u{1}(\u{9}R\u{B}javaPackage\u{12}0\n\u{14}java_outer_classname\u{18}\u{8} \u{1}(\u{9}R\u{12}javaOute\
        rClassname\u{12}5\n\u{13}java_multiple_files\u{18}\n \u{1}(\u{8}:\u{5}falseR\u{11}javaMultipleFiles\u{12}\
        D\n\u{1D}java_generate_equals_and_hash\u{18}\u{14} \u{1}(\u{8}B\u{2}\u{18}\u{1}R\u{19}javaGenerateEqu\
        alsAndHash\u{12}:\n\u{16}java_string_check_utf8\u{18}\u{1B} \u{1}(\u{8}:\u{5}falseR\u{13}javaStringCh\
        eckUtf8\u{12}S\n\u{C}optimize_for\u{18}\u{9} \u{1}(\u{E}2).google.protobuf.FileOptions.OptimizeMode:\u{5}\
        SPEEDR\u{B}optimizeFor\u{12}\u{1D}\n\ngo_package\u{18}\u{B} \u{1}(\u{9}R\u{9}goPackage\u{12}5\n\u{13}\
        cc_generic_services\u{18}\u{10} \u{1}(\u{8}:\u{5}falseR\u{11}ccGenericServices\u{12}9\n\u{15}java_gen\
        eric_services\u{18}\u{11} \u{1}(\u{8}:\u{5}falseR\u{13}javaGenericServices\u{12}5\n\u{13}py_generic_s\
        ervices\u{18}\u{12} \u{1}(\u{8}:\u{5}falseR\u{11}pyGenericServices\u{12}7\n\u{14}php_generic_services\
        \u{18}* \u{1}(\u{8}:\u{5}falseR\u{12}phpGenericServices\u{12}%\n\ndeprecated\u{18}\u{17} \u{1}(\u{8}:\
        \u{5}falseR\ndeprecated\u{12}.\n\u{10}cc_enable_arenas\u{18}\u{1F} \u{1}(\u{8}:\u{4}trueR\u{E}ccEnabl\
        eArenas\u{12}*\n\u{11}objc_class_prefix\u{18}$ \u{1}(\u{9}R\u{F}objcClassPrefix\u{12})\n\u{10}csharp_\
        namespace\u{18}% \u{1}(\u{9}R\u{F}csharpNamespace\u{12}!\n\u{C}swift_prefix\u{18}' \u{1}(\u{9}R\u{B}s\
        wiftPrefix\u{12}(\n\u{10}php_class_prefix\u{18}( \u{1}(\u{9}R\u{E}phpClassPrefix\u{12}#\n\u{D}php_nam\
        espace\u{18}) \u{1}(\u{9}R\u{C}phpNamespace\u{12}4\n\u{16}php_metadata_namespace\u{18}, \u{1}(\u{9}R\u{14}\
        phpMetadataNamespace\u{12}!\n\u{C}ruby_package\u{18}- \u{1}(\u{9}R\u{B}rubyPackage\u{12}X\n\u{14}unin\
        terpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOp\
        tion\":\n\u{C}OptimizeMode\u{12}\u{9}\n\u{5}SPEED\u{10}\u{1}\u{12}\u{D}\n\u{9}CODE_SIZE\u{10}\u{2}\u{12}\
        \u{10}\n\u{C}LITE_RUNTIME\u{10}\u{3}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}&\
        \u{10}'\"ã\u{2}\n\u{E}MessageOptions\u{12}<\n\u{17}message_set_wire_format\u{18}\u{1} \u{1}(\u{8}:\u{5}\
        falseR\u{14}messageSetWireFormat\u{12}L\n\u{1F}no_standard_descriptor_accessor\u{18}\u{2} \u{1}(\u{8}\
        :\u{5}falseR\u{1C}noStandardDescriptorAccessor\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}false\
        R\ndeprecated\u{12}\u{1B}\n\u{9}map_entry\u{18}\u{7} \u{1}(\u{8}R\u{8}mapEntry\u{12}X\n\u{14}uninterp\
        reted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\
        *\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{4}\u{10}\u{5}J\u{4}\u{8}\u{5}\u{10}\
        \u{6}J\u{4}\u{8}\u{6}\u{10}\u{7}J\u{4}\u{8}\u{8}\u{10}\u{9}J\u{4}\u{8}\u{9}\u{10}\n\"\u{92}\u{4}\n\u{C}\
        FieldOptions\u{12}A\n\u{5}ctype\u{18}\u{1} \u{1}(\u{E}2#.google.protobuf.FieldOptions.CType:\u{6}STRI\
        NGR\u{5}ctype\u{12}\u{16}\n\u{6}packed\u{18}\u{2} \u{1}(\u{8}R\u{6}packed\u{12}G\n\u{6}jstype\u{18}\u{6}\
         \u{1}(\u{E}2$.google.protobuf.FieldOptions.JSType:\u{9}JS_NORMALR\u{6}jstype\u{12}\u{19}\n\u{4}lazy\u{18}\
        \u{5} \u{1}(\u{8}:\u{5}falseR\u{4}lazy\u{12}.\n\u{F}unverified_lazy\u{18}\u{F} \u{1}(\u{8}:\u{5}false\
        R\u{E}unverifiedLazy\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}\u{19}\n\
        \u{4}weak\u{18}\n \u{1}(\u{8}:\u{5}falseR\u{4}weak\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}\
        (\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\"/\n\u{5}CType\u{12}\n\n\u{6}S\
        TRING\u{10}\u{0}\u{12}\u{8}\n\u{4}CORD\u{10}\u{1}\u{12}\u{10}\n\u{C}STRING_PIECE\u{10}\u{2}\"5\n\u{6}\
        JSType\u{12}\u{D}\n\u{9}JS_NORMAL\u{10}\u{0}\u{12}\u{D}\n\u{9}JS_STRING\u{10}\u{1}\u{12}\u{D}\n\u{9}J\
        S_NUMBER\u{10}\u{2}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{4}\u{10}\u{5}\"\
        s\n\u{C}OneofOptions\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.Un\
        interpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"À\u{1}\
        \n\u{B}EnumOptions\u{12}\u{1F}\n\u{B}allow_alias\u{18}\u{2} \u{1}(\u{8}R\nallowAlias\u{12}%\n\ndeprec\
        ated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}\
        (\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\
        \u{80}\u{80}\u{2}J\u{4}\u{8}\u{5}\u{10}\u{6}\"\u{9E}\u{1}\n\u{10}EnumValueOptions\u{12}%\n\ndeprecate\
        d\u{18}\u{1} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}\
        (\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\
        \u{80}\u{80}\u{2}\"\u{9C}\u{1}\n\u{E}ServiceOptions\u{12}%\n\ndeprecated\u{18}! \u{1}(\u{8}:\u{5}fals\
        eR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.Uninterp\
        retedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"à\u{2}\n\
        \u{D}MethodOptions\u{12}%\n\ndeprecated\u{18}! \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}q\n\u{11}idem\
        potency_level\u{18}\" \u{1}(\u{E}2/.google.protobuf.MethodOptions.IdempotencyLevel:\u{13}IDEMPOTENCY_\
        UNKNOWNR\u{10}idempotencyLevel\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.p\
        rotobuf.UninterpretedOptionR\u{13}uninterpretedOption\"P\n\u{10}IdempotencyLevel\u{12}\u{17}\n\u{13}I\
        DEMPOTENCY_UNKNOWN\u{10}\u{0}\u{12}\u{13}\n\u{F}NO_SIDE_EFFECTS\u{10}\u{1}\u{12}\u{E}\n\nIDEMPOTENT\u{10}\
        \u{2}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{9A}\u{3}\n\u{13}UninterpretedOption\u{12}\
        A\n\u{4}name\u{18}\u{2} \u{3}(\u{B}2-.google.protobuf.UninterpretedOption.NamePartR\u{4}name\u{12})\n\
        \u{10}identifier_value\u{18}\u{3} \u{1}(\u{9}R\u{F}identifierValue\u{12},\n\u{12}positive_int_value\u{18}\
        \u{4} \u{1}(\u{4}R\u{10}positiveIntValue\u{12},\n\u{12}negative_int_value\u{18}\u{5} \u{1}(\u{3}R\u{10}\
        negativeIntValue\u{12}!\n\u{C}double_value\u{18}\u{6} \u{1}(\u{1}R\u{B}doubleValue\u{12}!\n\u{C}strin\
        g_value\u{18}\u{7} \u{1}(\u{C}R\u{B}stringValue\u{12}'\n\u{F}aggregate_value\u{18}\u{8} \u{1}(\u{9}R\u{E}\
        aggregateValue\u{1A}J\n\u{8}NamePart\u{12}\u{1B}\n\u{9}name_part\u{18}\u{1} \u{2}(\u{9}R\u{8}namePart\
        \u{12}!\n\u{C}is_extension\u{18}\u{2} \u{2}(\u{8}R\u{B}isExtension\"\u{A7}\u{2}\n\u{E}SourceCodeInfo\u{12}\
        D\n\u{8}location\u{18}\u{1} \u{3}(\u{B}2(.google.protobuf.SourceCodeInfo.LocationR\u{8}location\u{1A}\
        Î\u{1}\n\u{8}Location\u{12}\u{16}\n\u{4}path\u{18}\u{1} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\
        \u{16}\n\u{4}span\u{18}\u{2} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}span\u{12})\n\u{10}leading_comments\u{18}\
        \u{3} \u{1}(\u{9}R\u{F}leadingComments\u{12}+\n\u{11}trailing_comments\u{18}\u{4} \u{1}(\u{9}R\u{10}t\
        railingComments\u{12}:\n\u{19}leading_detached_comments\u{18}\u{6} \u{3}(\u{9}R\u{17}leadingDetachedC\
        omments\"Ñ\u{1}\n\u{11}GeneratedCodeInfo\u{12}M\n\nannotation\u{18}\u{1} \u{3}(\u{B}2-.google.protob\
        uf.GeneratedCodeInfo.AnnotationR\nannotation\u{1A}m\n\nAnnotation\u{12}\u{16}\n\u{4}path\u{18}\u{1} \u{3}\
        (\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\u{1F}\n\u{B}source_file\u{18}\u{2} \u{1}(\u{9}R\nsourceFile\u{12}\
        \u{14}\n\u{5}begin\u{18}\u{3} \u{1}(\u{5}R\u{5}begin\u{12}\u{10}\n\u{3}end\u{18}\u{4} \u{1}(\u{5}R\u{3}\
        endB~\n\u{13}com.google.protobufB\u{10}DescriptorProtosH\u{1}Z-google.golang.org/protobuf/types/descr\
        iptorpbø\u{1}\u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1A}Google.Protobuf.ReflectionJ\u{A0}Á\u{1}\nz\n\u{2}\
        \u{8}\u{9}\u{1A}t descriptor.proto must be optimized for speed because reflection-based\n algorithms \
        don't work during bootstrapping.\n\nd\n\u{2}\u{4}\u{0}\u{1A}^ The protocol compiler can output a File\
        DescriptorSet containing the .proto\n files it parses.\n\n)\n\u{2}\u{4}\u{1}\u{1A}# Describes a compl\
        ete .proto file.\n\n/\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}' Names of files imported by this file.\n\nL\n\u{4}\
        \u{4}\u{1}\u{2}\u{3}\u{1A}D Indexes of the public imported files in the dependency list above.\n\nu\n\
        \u{4}\u{4}\u{1}\u{2}\u{4}\u{1A}m Indexes of the weak imported files in the dependency list.\n For Goo\
        gle-internal migration only. Do not use.\n\n1\n\u{4}\u{4}\u{1}\u{2}\u{5}\u{1A}) All top-level definit\
        ions in this file.\n\nï\u{1}\n\u{4}\u{4}\u{1}\u{2}\n\u{1A}æ\u{1} This field contains optional infor\
        mation about the original source code.\n You may safely remove this entire field without harming runt\
        ime\n functionality of the descriptors -- the information is needed only by\n development tools.\n\nX\
        \n\u{4}\u{4}\u{1}\u{2}\u{B}\u{1A}P The syntax of the proto file.\n The supported values are \"proto2\"\
         and \"proto3\".\n\n!\n\u{2}\u{4}\u{2}\u{1A}\u{1B} Describes a message type.\n\n\u{A4}\u{1}\n\u{4}\u{4}\
        \u{2}\u{3}\u{1}\u{1A}\u{9B}\u{1} Range of reserved tag numbers. Reserved tag numbers may not be used \
        by\n fields or extension ranges in the same message. Reserved ranges may\n not overlap.\n\n}\n\u{4}\u{4}\
        \u{2}\u{2}\u{9}\u{1A}u Reserved field names, which may not be used by fields in the same message.\n A\
         given name may only be reserved once.\n\nI\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}A The parser stores optio\
        ns it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{3}\u{5}\u{1A}M Clients can define custom \
        options in extensions of this message. See above.\n\n+\n\u{2}\u{4}\u{4}\u{1A}% Describes a field with\
        in a message.\n\nM\n\u{6}\u{4}\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}C 0 is reserved for errors.\n Order is w\
        eird for historical reasons.\n\nq\n\u{6}\u{4}\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}g Not ZigZag encoded.  Ne\
        gative numbers take 10 bytes.  Use TYPE_SINT64 if\n negative values are likely.\n\nq\n\u{6}\u{4}\u{4}\
        \u{4}\u{0}\u{2}\u{4}\u{1A}g Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT32 if\n\
         negative values are likely.\n\nÜ\u{1}\n\u{6}\u{4}\u{4}\u{4}\u{0}\u{2}\u{9}\u{1A}Ñ\u{1} Tag-delimit\
        ed aggregate.\n Group type is deprecated and not supported in proto3. However, Proto3\n implementatio\
        ns should still be able to parse the group wire format and\n treat group fields as unknown fields.\n\n\
        \u{1D}\n\u{6}\u{4}\u{4}\u{4}\u{0}\u{2}\u{B}\u{1A}\u{13} New in version 2.\n\n$\n\u{6}\u{4}\u{4}\u{4}\u{1}\
        \u{2}\u{0}\u{1A}\u{1A} 0 is reserved for errors\n\n\u{96}\u{1}\n\u{4}\u{4}\u{4}\u{2}\u{3}\u{1A}\u{8D}\
        \u{1} If type_name is set, this need not be set.  If both this and type_name\n are set, this must be \
        one of TYPE_ENUM, TYPE_MESSAGE or TYPE_GROUP.\n\n\u{B1}\u{2}\n\u{4}\u{4}\u{4}\u{2}\u{4}\u{1A}\u{A8}\u{2}\
         For message and enum types, this is the name of the type.  If the name\n starts with a '.', it is fu\
        lly-qualified.  Otherwise, C++-like scoping\n rules are used to find the type (i.e. first the nested \
        types within this\n message are searched, then within the parent, on up to the root\n namespace).\n\n\
        x\n\u{4}\u{4}\u{4}\u{2}\u{5}\u{1A}p For extensions, this is the name of the type being extended.  It \
        is\n resolved in the same manner as type_name.\n\n\u{8B}\u{2}\n\u{4}\u{4}\u{4}\u{2}\u{6}\u{1A}\u{82}\u{2}\
         For numeric types, contains the original text representation of the value.\n For booleans, \"true\" \
        or \"false\".\n For strings, contains the default text contents (not escaped in any way).\n For bytes\
        , contains the C escaped value.  All bytes >= 128 are escaped.\n\n~\n\u{4}\u{4}\u{4}\u{2}\u{7}\u{1A}v\
         If set, gives the index of a oneof in the containing type's oneof_decl\n list.  This field is a memb\
        er of that oneof.\n\nô\u{1}\n\u{4}\u{4}\u{4}\u{2}\u{8}\u{1A}ë\u{1} JSON name of this field. The val\
        ue is set by protocol compiler. If the\n user has set a \"json_name\" option on this field, that opti\
        on's value\n will be used. Otherwise, it's deduced from the field's name by converting\n it to camelC\
        ase.\n\n\u{AD}\u{9}\n\u{4}\u{4}\u{4}\u{2}\n\u{1A}\u{A4}\u{9} If true, this is a proto3 \"optional\". \
        When a proto3 field is optional, it\n tracks presence regardless of field type.\n\n When proto3_optio\
        nal is true, this field must be belong to a oneof to\n signal to old proto3 clients that presence is \
        tracked for this field. This\n oneof is known as a \"synthetic\" oneof, and this field must be its so\
        le\n member (each proto3 optional field gets its own synthetic oneof). Synthetic\n oneofs exist in th\
        e descriptor only, and do not generate any API. Synthetic\n oneofs must be ordered after all \"real\"\
         oneofs.\n\n For message fields, proto3_optional doesn't create any semantic change,\n since non-repe\
        ated message fields always track presence. However it still\n indicates the semantic detail of whethe\
        r the user wrote \"optional\" or not.\n This can be useful for round-tripping the .proto file. For co\
        nsistency we\n give message fields a synthetic oneof also, even though it is not required\n to track \
        presence. This is especially important because the parser can't\n tell if a field is a message or an \
        enum, so it must always create a\n synthetic oneof.\n\n Proto2 optional fields do not set this flag, \
        because they already indicate\n optional with `LABEL_OPTIONAL`.\n\n\u{1A}\n\u{2}\u{4}\u{5}\u{1A}\u{14}\
         Describes a oneof.\n\n\u{1F}\n\u{2}\u{4}\u{6}\u{1A}\u{19} Describes an enum type.\n\n\u{A7}\u{2}\n\u{4}\
        \u{4}\u{6}\u{3}\u{0}\u{1A}\u{9E}\u{2} Range of reserved numeric values. Reserved values may not be us\
        ed by\n entries in the same enum. Reserved ranges may not overlap.\n\n Note that this is distinct fro\
        m DescriptorProto.ReservedRange in that it\n is inclusive such that it can appropriately represent th\
        e entire int32\n domain.\n\n\u{A4}\u{1}\n\u{4}\u{4}\u{6}\u{2}\u{3}\u{1A}\u{9B}\u{1} Range of reserved\
         numeric values. Reserved numeric values may not be used\n by enum values in the same enum declaratio\
        n. Reserved ranges may not\n overlap.\n\nf\n\u{4}\u{4}\u{6}\u{2}\u{4}\u{1A}^ Reserved enum value name\
        s, which may not be reused. A given name may only\n be reserved once.\n\n)\n\u{2}\u{4}\u{7}\u{1A}# De\
        scribes a value within an enum.\n\n\u{1C}\n\u{2}\u{4}\u{8}\u{1A}\u{16} Describes a service.\n\n(\n\u{2}\
        \u{4}\u{9}\u{1A}\" Describes a method of a service.\n\n\u{91}\u{1}\n\u{4}\u{4}\u{9}\u{2}\u{1}\u{1A}\u{88}\
        \u{1} Input and output type names.  These are resolved in the same way as\n FieldDescriptorProto.type\
        _name, but must refer to a message type.\n\n?\n\u{4}\u{4}\u{9}\u{2}\u{4}\u{1A}7 Identifies if client \
        streams multiple client messages\n\n?\n\u{4}\u{4}\u{9}\u{2}\u{5}\u{1A}7 Identifies if server streams \
        multiple server messages\n\nî\u{1}\n\u{4}\u{4}\n\u{2}\u{0}\u{1A}å\u{1} Sets the Java package where \
        classes generated from this .proto will be\n placed.  By default, the proto package is used, but this\
         is often\n inappropriate because proto packages do not normally start with backwards\n domain names.\
        \n\në\u{2}\n\u{4}\u{4}\n\u{2}\u{1}\u{1A}â\u{2} Controls the name of the wrapper Java class generate\
        d for the .proto file.\n That class will always contain the .proto file's getDescriptor() method as\n\
         well as any top-level extensions defined in the .proto file.\n If java_multiple_files is disabled, t\
        hen all the other classes from the\n .proto file will be nested inside the single wrapper outer class\
        .\n\n\u{A0}\u{3}\n\u{4}\u{4}\n\u{2}\u{2}\u{1A}\u{97}\u{3} If enabled, then the Java code generator wi\
        ll generate a separate .java\n file for each top-level message, enum, and service defined in the .pro\
        to\n file.  Thus, these types will *not* be nested inside the wrapper class\n named by java_outer_cla\
        ssname.  However, the wrapper class will still be\n generated to contain the file's getDescriptor() m\
        ethod as well as any\n top-level extensions defined in the file.\n\n#\n\u{4}\u{4}\n\u{2}\u{3}\u{1A}\u{1B}\
         This option does nothing.\n\nà\u{2}\n\u{4}\u{4}\n\u{2}\u{4}\u{1A}\u{D7}\u{2} If set true, then the \
        Java2 code generator will generate code that\n throws an exception whenever an attempt is made to ass\
        ign a non-UTF-8\n byte sequence to a string field.\n Message reflection will do the same.\n However, \
        an extension field still accepts non-UTF-8 byte sequences.\n This option has no effect on when used w\
        ith the lite runtime.\n\nD\n\u{4}\u{4}\n\u{4}\u{0}\u{1A}< Generated classes can be optimized for spee\
        d or code size.\n\n\u{10}\n\u{6}\u{4}\n\u{4}\u{0}\u{2}\u{1}\u{1A}\u{6} etc.\n\nÜ\u{2}\n\u{4}\u{4}\n\u{2}\
        \u{6}\u{1A}Ó\u{2} Sets the Go package where structs generated from this .proto will be\n placed. If \
        omitted, the Go package will be derived from the following:\n   - The basename of the package import \
        path, if provided.\n   - Otherwise, the package statement in the .proto file, if present.\n   - Other\
        wise, the basename of the .proto file, without extension.\n\nÎ\u{4}\n\u{4}\u{4}\n\u{2}\u{7}\u{1A}Å\u{4}\
         Should generic services be generated in each language?  \"Generic\" services\n are not specific to a\
        ny particular RPC system.  They are generated by the\n main code generators in each language (without\
         additional plugins).\n Generic services were the only kind of service generation supported by\n earl\
        y versions of google.protobuf.\n\n Generic services are now considered deprecated in favor of using p\
        lugins\n that generate code specific to your particular RPC system.  Therefore,\n these default to fa\
        lse.  Old code which depends on generic services should\n explicitly set them to true.\n\ní\u{1}\n\u{4}\
        \u{4}\n\u{2}\u{B}\u{1A}ä\u{1} Is this file deprecated?\n Depending on the target platform, this can \
        emit Deprecated annotations\n for everything in the file, or it will be completely ignored; in the ve\
        ry\n least, this is a formalization for deprecating files.\n\ny\n\u{4}\u{4}\n\u{2}\u{C}\u{1A}q Enable\
        s the use of arenas for the proto messages in this file. This applies\n only to generated classes for\
         C++.\n\n\u{8C}\u{1}\n\u{4}\u{4}\n\u{2}\u{D}\u{1A}\u{83}\u{1} Sets the objective c class prefix which\
         is prepended to all objective c\n generated classes from this .proto. There is no default.\n\nC\n\u{4}\
        \u{4}\n\u{2}\u{E}\u{1A}; Namespace for generated classes; defaults to the package.\n\n\u{8B}\u{2}\n\u{4}\
        \u{4}\n\u{2}\u{F}\u{1A}\u{82}\u{2} By default Swift generators will take the proto package and CamelC\
        ase it\n replacing '.' with underscore and use that to prefix the types/symbols\n defined. When this \
        options is provided, they will use this value instead\n to prefix the types/symbols defined.\n\nx\n\u{4}\
        \u{4}\n\u{2}\u{10}\u{1A}p Sets the php class prefix which is prepended to all php generated classes\n\
         from this .proto. Default is empty.\n\n\u{B8}\u{1}\n\u{4}\u{4}\n\u{2}\u{11}\u{1A}\u{AF}\u{1} Use thi\
        s option to change the namespace of php generated classes. Default\n is empty. When this option is em\
        pty, the package name will be used for\n determining the namespace.\n\nÄ\u{1}\n\u{4}\u{4}\n\u{2}\u{12}\
        \u{1A}\u{BB}\u{1} Use this option to change the namespace of php generated metadata classes.\n Defaul\
        t is empty. When this option is empty, the proto file name will be\n used for determining the namespa\
        ce.\n\n\u{BC}\u{1}\n\u{4}\u{4}\n\u{2}\u{13}\u{1A}\u{B3}\u{1} Use this option to change the package of\
         ruby generated classes. Default\n is empty. When this option is not set, the package name will be us\
        ed for\n determining the ruby package.\n\nv\n\u{4}\u{4}\n\u{2}\u{14}\u{1A}n The parser stores options\
         it doesn't recognize here.\n See the documentation for the \"Options\" section above.\n\n\u{81}\u{1}\
        \n\u{3}\u{4}\n\u{5}\u{1A}z Clients can define custom options in extensions of this message.\n See the\
         documentation for the \"Options\" section above.\n\nÒ\u{5}\n\u{4}\u{4}\u{B}\u{2}\u{0}\u{1A}É\u{5} \
        Set true to use the old proto1 MessageSet wire format for extensions.\n This is provided for backward\
        s-compatibility with the MessageSet wire\n format.  You should not use this for any other reason:  It\
        's less\n efficient, has fewer features, and is more complicated.\n\n The message must be defined exa\
        ctly as follows:\n   message Foo {\n     option message_set_wire_format = true;\n     extensions 4 to\
         max;\n   }\n Note that the message cannot have any defined fields; MessageSets only\n have extension\
        s.\n\n All extensions of your type must be singular messages; e.g. they cannot\n be int32s, enums, or\
         repeated messages.\n\n Because this is an option, the above two restrictions are not enforced by\n t\
        he protocol compiler.\n\nå\u{1}\n\u{4}\u{4}\u{B}\u{2}\u{1}\u{1A}Ü\u{1} Disables the generation of t\
        he standard \"descriptor()\" accessor, which can\n conflict with a field of the same name.  This is m\
        eant to make migration\n from proto1 easier; new code should avoid fields named \"descriptor\".\n\nè\
        \u{1}\n\u{4}\u{4}\u{B}\u{2}\u{2}\u{1A}ß\u{1} Is this message deprecated?\n Depending on the target p\
        latform, this can emit Deprecated annotations\n for the message, or it will be completely ignored; in\
         the very least,\n this is a formalization for deprecating messages.\n\n\u{9A}\u{6}\n\u{4}\u{4}\u{B}\u{2}\
        \u{3}\u{1A}\u{91}\u{6} Whether the message is an automatically generated map entry type for the\n map\
        s field.\n\n For maps fields:\n     map<KeyType, ValueType> map_field = 1;\n The parsed descriptor lo\
        oks like:\n     message MapFieldEntry {\n         option map_entry = true;\n         optional KeyType\
         key = 1;\n         optional ValueType value = 2;\n     }\n     repeated MapFieldEntry map_field = 1;\
        \n\n Implementations may choose not to generate the map_entry=true message, but\n use a native map in\
         the target language to hold the keys and values.\n The reflection APIs in such implementations still\
         need to work as\n if the field is a repeated message field.\n\n NOTE: Do not set the option in .prot\
        o files. Always use the maps syntax\n instead. The option should only be implicitly set by the proto \
        compiler\n parser.\n\nI\n\u{4}\u{4}\u{B}\u{2}\u{4}\u{1A}A The parser stores options it doesn't recogn\
        ize here. See above.\n\nT\n\u{3}\u{4}\u{B}\u{5}\u{1A}M Clients can define custom options in extension\
        s of this message. See above.\n\n\u{9D}\u{2}\n\u{4}\u{4}\u{C}\u{2}\u{0}\u{1A}\u{94}\u{2} The ctype op\
        tion instructs the C++ code generator to use a different\n representation of the field than it normal\
        ly would.  See the specific\n options below.  This option is not yet implemented in the open source\n\
         release -- sorry, we'll try to include it in a future version!\n\n\u{19}\n\u{6}\u{4}\u{C}\u{4}\u{0}\u{2}\
        \u{0}\u{1A}\u{F} Default mode.\n\nÔ\u{2}\n\u{4}\u{4}\u{C}\u{2}\u{1}\u{1A}Ë\u{2} The packed option c\
        an be enabled for repeated primitive fields to enable\n a more efficient representation on the wire. \
        Rather than repeatedly\n writing the tag and type for each element, the entire array is encoded as\n \
        a single length-delimited blob. In proto3, only explicit setting it to\n false will avoid using packe\
        d encoding.\n\n\u{94}\u{5}\n\u{4}\u{4}\u{C}\u{2}\u{2}\u{1A}\u{8B}\u{5} The jstype option determines t\
        he JavaScript type used for values of the\n field.  The option is permitted only for 64 bit integral \
        and fixed types\n (int64, uint64, sint64, fixed64, sfixed64).  A field with jstype JS_STRING\n is rep\
        resented as JavaScript string, which avoids loss of precision that\n can happen when a large value is\
         converted to a floating point JavaScript.\n Specifying JS_NUMBER for the jstype causes the generated\
         JavaScript code to\n use the JavaScript \"number\" type.  The behavior of the default option\n JS_NO\
        RMAL is implementation dependent.\n\n This option is an enum to permit additional types to be added, \
        e.g.\n goog.math.Integer.\n\n!\n\u{6}\u{4}\u{C}\u{4}\u{1}\u{2}\u{0}\u{1A}\u{17} Use the default type.\
        \n\n#\n\u{6}\u{4}\u{C}\u{4}\u{1}\u{2}\u{1}\u{1A}\u{19} Use JavaScript strings.\n\n#\n\u{6}\u{4}\u{C}\u{4}\
        \u{1}\u{2}\u{2}\u{1A}\u{19} Use JavaScript numbers.\n\nÐ\u{E}\n\u{4}\u{4}\u{C}\u{2}\u{3}\u{1A}Ç\u{E}\
         Should this field be parsed lazily?  Lazy applies only to message-type\n fields.  It means that when\
         the outer message is initially parsed, the\n inner message's contents will not be parsed but instead\
         stored in encoded\n form.  The inner message will actually be parsed when it is first accessed.\n\n \
        This is only a hint.  Implementations are free to choose whether to use\n eager or lazy parsing regar\
        dless of the value of this option.  However,\n setting this option true suggests that the protocol au\
        thor believes that\n using lazy parsing on this field is worth the additional bookkeeping\n overhead \
        typically needed to implement it.\n\n This option does not affect the public interface of any generat\
        ed code;\n all method signatures remain the same.  Furthermore, thread-safety of the\n interface is n\
        ot affected by this option; const methods remain safe to\n call from multiple threads concurrently, w\
        hile non-const methods continue\n to require exclusive access.\n\n\n Note that implementations may ch\
        oose not to check required fields within\n a lazy sub-message.  That is, calling IsInitialized() on t\
        he outer message\n may return true even if the inner message has missing required fields.\n This is n\
        ecessary because otherwise the inner message would have to be\n parsed in order to perform the check,\
         defeating the purpose of lazy\n parsing.  An implementation which chooses not to check required fiel\
        ds\n must be consistent about it.  That is, for any particular sub-message, the\n implementation must\
         either *always* check its required fields, or *never*\n check its required fields, regardless of whe\
        ther or not the message has\n been parsed.\n\n As of 2021, lazy does no correctness checks on the byt\
        e stream during\n parsing.  This may lead to crashes if and when an invalid byte stream is\n finally \
        parsed upon access.\n\n TODO(b/211906113):  Enable validation on lazy fields.\n\n\u{A9}\u{1}\n\u{4}\u{4}\
        \u{C}\u{2}\u{4}\u{1A}\u{A0}\u{1} unverified_lazy does no correctness checks on the byte stream. This \
        should\n only be used where lazy with verification is prohibitive for performance\n reasons.\n\nâ\u{1}\
        \n\u{4}\u{4}\u{C}\u{2}\u{5}\u{1A}Ù\u{1} Is this field deprecated?\n Depending on the target platform\
        , this can emit Deprecated annotations\n for accessors, or it will be completely ignored; in the very\
         least, this\n is a formalization for deprecating fields.\n\n9\n\u{4}\u{4}\u{C}\u{2}\u{6}\u{1A}1 For \
        Google-internal migration only. Do not use.\n\nI\n\u{4}\u{4}\u{C}\u{2}\u{7}\u{1A}A The parser stores \
        options it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{C}\u{5}\u{1A}M Clients can define cu\
        stom options in extensions of this message. See above.\n\nI\n\u{4}\u{4}\u{D}\u{2}\u{0}\u{1A}A The par\
        ser stores options it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{D}\u{5}\u{1A}M Clients ca\
        n define custom options in extensions of this message. See above.\n\nZ\n\u{4}\u{4}\u{E}\u{2}\u{0}\u{1A}\
        R Set this option to true to allow mapping different tag names to the same\n value.\n\nß\u{1}\n\u{4}\
        \u{4}\u{E}\u{2}\u{1}\u{1A}Ö\u{1} Is this enum deprecated?\n Depending on the target platform, this c\
        an emit Deprecated annotations\n for the enum, or it will be completely ignored; in the very least, t\
        his\n is a formalization for deprecating enums.\n\nI\n\u{4}\u{4}\u{E}\u{2}\u{2}\u{1A}A The parser sto\
        res options it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{E}\u{5}\u{1A}M Clients can defin\
        e custom options in extensions of this message. See above.\n\nñ\u{1}\n\u{4}\u{4}\u{F}\u{2}\u{0}\u{1A}\
        è\u{1} Is this enum value deprecated?\n Depending on the target platform, this can emit Deprecated a\
        nnotations\n for the enum value, or it will be completely ignored; in the very least,\n this is a for\
        malization for deprecating enum values.\n\nI\n\u{4}\u{4}\u{F}\u{2}\u{1}\u{1A}A The parser stores opti\
        ons it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{F}\u{5}\u{1A}M Clients can define custom\
         options in extensions of this message. See above.\n\nè\u{1}\n\u{4}\u{4}\u{10}\u{2}\u{0}\u{1A}ß\u{1}\
         Is this service deprecated?\n Depending on the target platform, this can emit Deprecated annotations\
        \n for the service, or it will be completely ignored; in the very least,\n this is a formalization fo\
        r deprecating services.\n\nI\n\u{4}\u{4}\u{10}\u{2}\u{1}\u{1A}A The parser stores options it doesn't \
        recognize here. See above.\n\nT\n\u{3}\u{4}\u{10}\u{5}\u{1A}M Clients can define custom options in ex\
        tensions of this message. See above.\n\nå\u{1}\n\u{4}\u{4}\u{11}\u{2}\u{0}\u{1A}Ü\u{1} Is this meth\
        od deprecated?\n Depending on the target platform, this can emit Deprecated annotations\n for the met\
        hod, or it will be completely ignored; in the very least,\n this is a formalization for deprecating m\
        ethods.\n\nè\u{1}\n\u{4}\u{4}\u{11}\u{4}\u{0}\u{1A}ß\u{1} Is this method side-effect-free (or safe \
        in HTTP parlance), or idempotent,\n or neither? HTTP based RPC implementation may choose GET verb for\
         safe\n methods, and PUT verb for idempotent methods instead of the default POST.\n\nI\n\u{4}\u{4}\u{11}\
        \u{2}\u{2}\u{1A}A The parser stores options it doesn't recognize here. See above.\n\nT\n\u{3}\u{4}\u{11}\
        \u{5}\u{1A}M Clients can define custom options in extensions of this message. See above.\n\n\u{83}\u{3}\
        \n\u{2}\u{4}\u{12}\u{1A}ü\u{2} A message representing a option the parser does not recognize. This o\
        nly\n appears in options protos created by the compiler::Parser class.\n DescriptorPool resolves thes\
        e when building Descriptor objects. Therefore,\n options protos in descriptor objects (e.g. returned \
        by Descriptor::options(),\n or produced by Descriptor::CopyTo()) will never have UninterpretedOptions\
        \n in them.\n\nÃ\u{2}\n\u{4}\u{4}\u{12}\u{3}\u{0}\u{1A}º\u{2} The name of the uninterpreted option.\
          Each string represents a segment in\n a dot-separated name.  is_extension is true iff a segment rep\
        resents an\n extension (denoted with parentheses in options specs in .proto files).\n E.g.,{ [\"foo\"\
        , false], [\"bar.baz\", true], [\"moo\", false] } represents\n \"foo.(bar.baz).moo\".\n\n\u{96}\u{1}\n\
        \u{4}\u{4}\u{12}\u{2}\u{1}\u{1A}\u{8D}\u{1} The value of the uninterpreted option, in whatever type t\
        he tokenizer\n identified it as during parsing. Exactly one of these should be set.\n\np\n\u{2}\u{4}\u{13}\
        \u{1A}j Encapsulates information about the original source file from which a\n FileDescriptorProto wa\
        s generated.\n\nü\u{10}\n\u{4}\u{4}\u{13}\u{2}\u{0}\u{1A}ó\u{10} A Location identifies a piece of s\
        ource code in a .proto file which\n corresponds to a particular definition.  This information is inte\
        nded\n to be useful to IDEs, code indexers, documentation generators, and similar\n tools.\n\n For ex\
        ample, say we have a file like:\n   message Foo {\n     optional string foo = 1;\n   }\n Let's look a\
        t just the field definition:\n   optional string foo = 1;\n   ^       ^^     ^^  ^  ^^^\n   a       b\
        c     de  f  ghi\n We have the following locations:\n   span   path               represents\n   [a,i\
        )  [ 4, 0, 2, 0 ]     The whole field definition.\n   [a,b)  [ 4, 0, 2, 0, 4 ]  The label (optional).\
        \n   [c,d)  [ 4, 0, 2, 0, 5 ]  The type (string).\n   [e,f)  [ 4, 0, 2, 0, 1 ]  The name (foo).\n   [\
        g,h)  [ 4, 0, 2, 0, 3 ]  The number (1).\n\n Notes:\n - A location may refer to a repeated field itse\
        lf (i.e. not to any\n   particular index within it).  This is used whenever a set of elements are\n  \
         logically enclosed in a single code segment.  For example, an entire\n   extend block (possibly cont\
        aining multiple extension definitions) will\n   have an outer location whose path refers to the \"ext\
        ensions\" repeated\n   field without an index.\n - Multiple locations may have the same path.  This h\
        appens when a single\n   logical declaration is spread out across multiple places.  The most\n   obvi\
        ous example is the \"extend\" block again -- there may be multiple\n   extend blocks in the same scop\
        e, each of which will have the same path.\n - A location's span is not always a subset of its parent'\
        s span.  For\n   example, the \"extendee\" of an extension declaration appears at the\n   beginning o\
        f the \"extend\" block and is shared by all extensions within\n   the block.\n - Just because a locat\
        ion's span is a subset of some other location's span\n   does not mean that it is a descendant.  For \
        example, a \"group\" defines\n   both a type and a field in a single declaration.  Thus, the location\
        s\n   corresponding to the type and field and their components will overlap.\n - Code which tries to \
        interpret locations should probably be designed to\n   ignore those that it doesn't understand, as mo\
        re types of locations could\n   be recorded in the future.\n\n\u{83}\u{7}\n\u{6}\u{4}\u{13}\u{3}\u{0}\
        \u{2}\u{0}\u{1A}ø\u{6} Identifies which part of the FileDescriptorProto was defined at this\n locati\
        on.\n\n Each element is a field number or an index.  They form a path from\n the root FileDescriptorP\
        roto to the place where the definition occurs.\n For example, this path:\n   [ 4, 3, 2, 7, 1 ]\n refe\
        rs to:\n   file.message_type(3)  // 4, 3\n       .field(7)         // 2, 7\n       .name()           \
        // 1\n This is because FileDescriptorProto.message_type has field number 4:\n   repeated DescriptorPr\
        oto message_type = 4;\n and DescriptorProto.field has field number 2:\n   repeated FieldDescriptorPro\
        to field = 2;\n and FieldDescriptorProto.name has field number 1:\n   optional string name = 1;\n\n T\
        hus, the above path gives the location of a field name.  If we removed\n the last element:\n   [ 4, 3\
        , 2, 7 ]\n this path refers to the whole field declaration (from the beginning\n of the label to the \
        terminating semicolon).\n\nÌ\u{2}\n\u{6}\u{4}\u{13}\u{3}\u{0}\u{2}\u{1}\u{1A}Á\u{2} Always has exac\
        tly three or four elements: start line, start column,\n end line (optional, otherwise assumed same as\
         start line), end column.\n These are packed into a single field for efficiency.  Note that line\n an\
        d column numbers are zero-based -- typically you will want to add\n 1 to each before displaying to a \
        user.\n\n\u{9F}\u{C}\n\u{6}\u{4}\u{13}\u{3}\u{0}\u{2}\u{2}\u{1A}\u{94}\u{C} If this SourceCodeInfo re\
        presents a complete declaration, these are any\n comments appearing before and after the declaration \
        which appear to be\n attached to the declaration.\n\n A series of line comments appearing on consecut\
        ive lines, with no other\n tokens appearing on those lines, will be treated as a single comment.\n\n \
        leading_detached_comments will keep paragraphs of comments that appear\n before (but not connected to\
        ) the current element. Each paragraph,\n separated by empty lines, will be one comment element in the\
         repeated\n field.\n\n Only the comment content is provided; comment markers (e.g. //) are\n stripped\
         out.  For block comments, leading whitespace and an asterisk\n will be stripped from the beginning o\
        f each line other than the first.\n Newlines are included in the output.\n\n Examples:\n\n   optional\
         int32 foo = 1;  // Comment attached to foo.\n   // Comment attached to bar.\n   optional int32 bar =\
         2;\n\n   optional string baz = 3;\n   // Comment attached to baz.\n   // Another line attached to ba\
        z.\n\n   // Comment attached to moo.\n   //\n   // Another line attached to moo.\n   optional double \
        moo = 4;\n\n   // Detached comment for corge. This is not leading or trailing comments\n   // to moo \
        or corge because there are blank lines separating it from\n   // both.\n\n   // Detached comment for \
        corge paragraph 2.\n\n   optional string corge = 5;\n   /* Block comment attached\n    * to corge.  L\
        eading asterisks\n    * will be removed. */\n   /* Block comment attached to\n    * grault. */\n   op\
        tional int32 grault = 6;\n\n   // ignored detached comments.\n\næ\u{1}\n\u{2}\u{4}\u{14}\u{1A}ß\u{1}\
         Describes the relationship between generated code and its original source\n file. A GeneratedCodeInf\
        o message is associated with only one generated\n source file, but may contain references to differen\
        t source .proto files.\n\nr\n\u{4}\u{4}\u{14}\u{2}\u{0}\u{1A}j An Annotation connects some span of te\
        xt in generated code to an element\n of its generating .proto file.\n\n\u{89}\u{1}\n\u{6}\u{4}\u{14}\u{3}\
        \u{0}\u{2}\u{0}\u{1A}\u{7F} Identifies the element in the original source .proto file. This field\n i\
        s formatted the same as SourceCodeInfo.Location.path.\n\nI\n\u{6}\u{4}\u{14}\u{3}\u{0}\u{2}\u{1}\u{1A}\
        ? Identifies the filesystem path to the original source .proto.\n\nq\n\u{6}\u{4}\u{14}\u{3}\u{0}\u{2}\
        \u{2}\u{1A}g Identifies the starting offset in bytes in the generated code\n that relates to the iden\
        tified object.\n\nÕ\u{1}\n\u{6}\u{4}\u{14}\u{3}\u{0}\u{2}\u{3}\u{1A}Ê\u{1} Identifies the ending of\
        fset in bytes in the generated code that\n relates to the identified offset. The end offset should be\
         one past\n the last relevant byte (so the length of the text = end - begin).\n\nû(\n\u{16}baton/v1/\
        options.proto\u{12}\u{8}baton.v1\u{1A} google/protobuf/descriptor.proto\u{1A}\u{1E}google/protobuf/du\
        ration.proto\"\u{82}\u{3}\n\u{D}MethodOptions\u{12}\u{14}\n\u{5}roles\u{18}\u{1} \u{3}(\u{9}R\u{5}rol\
        es\u{12}@\n\u{E}authentication\u{18}\u{2} \u{1}(\u{E}2\u{18}.baton.v1.AuthenticationR\u{E}authenticat\
        ion\u{12}7\n\u{B}idempotency\u{18}\u{3} \u{1}(\u{E}2\u{15}.baton.v1.IdempotencyR\u{B}idempotency\u{12}\
        D\n\u{10}default_deadline\u{18}\u{4} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{F}defaultDeadline\
        \u{12}.\n\u{13}payload_limit_bytes\u{18}\u{5} \u{1}(\u{4}R\u{11}payloadLimitBytes\u{12}\u{1D}\n\nrate\
        _class\u{18}\u{6} \u{1}(\u{9}R\u{9}rateClass\u{12}1\n\u{9}execution\u{18}\u{7} \u{1}(\u{E}2\u{13}.bat\
        on.v1.ExecutionR\u{9}execution\u{12}\u{18}\n\u{7}example\u{18}\u{8} \u{1}(\u{9}R\u{7}example\"/\n\u{E}\
        ServiceOptions\u{12}\u{1D}\n\nrate_class\u{18}\u{1} \u{1}(\u{9}R\u{9}rateClass\"\u{9A}\u{3}\n\u{C}Fie\
        ldOptions\u{12}\u{1A}\n\u{8}required\u{18}\u{1} \u{1}(\u{8}R\u{8}required\u{12}\u{15}\n\u{3}min\u{18}\
        \u{2} \u{1}(\u{1}H\u{0}R\u{3}min\u{88}\u{1}\u{1}\u{12}\u{15}\n\u{3}max\u{18}\u{3} \u{1}(\u{1}H\u{1}R\u{3}\
        max\u{88}\u{1}\u{1}\u{12}&\n\u{C}greater_than\u{18}\u{4} \u{1}(\u{1}H\u{2}R\u{B}greaterThan\u{88}\u{1}\
        \u{1}\u{12}\"\n\nmin_length\u{18}\u{5} \u{1}(\u{D}H\u{3}R\u{9}minLength\u{88}\u{1}\u{1}\u{12}\"\n\nma\
        x_length\u{18}\u{6} \u{1}(\u{D}H\u{4}R\u{9}maxLength\u{88}\u{1}\u{1}\u{12} \n\u{9}max_items\u{18}\u{7}\
         \u{1}(\u{D}H\u{5}R\u{8}maxItems\u{88}\u{1}\u{1}\u{12}\u{16}\n\u{6}finite\u{18}\u{8} \u{1}(\u{8}R\u{6}\
        finite\u{12}(\n\u{6}format\u{18}\u{9} \u{1}(\u{E}2\u{10}.baton.v1.FormatR\u{6}format\u{12}\u{1F}\n\u{B}\
        known_value\u{18}\n \u{1}(\u{8}R\nknownValueB\u{6}\n\u{4}_minB\u{6}\n\u{4}_maxB\u{F}\n\u{D}_greater_t\
        hanB\u{D}\n\u{B}_min_lengthB\u{D}\n\u{B}_max_lengthB\u{C}\n\n_max_items\"-\n\u{E}MessageOptions\u{12}\
        \u{1B}\n\u{9}not_empty\u{18}\u{1} \u{1}(\u{8}R\u{8}notEmpty*\u{88}\u{1}\n\u{E}Authentication\u{12}\u{1E}\
        \n\u{1A}AUTHENTICATION_UNSPECIFIED\u{10}\u{0}\u{12}\u{1B}\n\u{17}AUTHENTICATION_REQUIRED\u{10}\u{1}\u{12}\
        \u{17}\n\u{13}AUTHENTICATION_NONE\u{10}\u{2}\u{12} \n\u{1C}AUTHENTICATION_TOKEN_OR_MTLS\u{10}\u{3}*\u{87}\
        \u{1}\n\u{B}Idempotency\u{12}\u{1B}\n\u{17}IDEMPOTENCY_UNSPECIFIED\u{10}\u{0}\u{12}\u{1F}\n\u{1B}IDEM\
        POTENCY_NO_SIDE_EFFECTS\u{10}\u{1}\u{12}\u{1A}\n\u{16}IDEMPOTENCY_IDEMPOTENT\u{10}\u{2}\u{12}\u{1E}\n\
        \u{1A}IDEMPOTENCY_NOT_IDEMPOTENT\u{10}\u{3}*N\n\u{9}Execution\u{12}\u{19}\n\u{15}EXECUTION_UNSPECIFIE\
        D\u{10}\u{0}\u{12}\u{12}\n\u{E}EXECUTION_LOOP\u{10}\u{1}\u{12}\u{12}\n\u{E}EXECUTION_POOL\u{10}\u{2}*\
        j\n\u{6}Format\u{12}\u{16}\n\u{12}FORMAT_UNSPECIFIED\u{10}\u{0}\u{12}\u{15}\n\u{11}FORMAT_IDENTIFIER\u{10}\
        \u{1}\u{12}\u{10}\n\u{C}FORMAT_EMAIL\u{10}\u{2}\u{12}\u{E}\n\nFORMAT_URI\u{10}\u{3}\u{12}\u{F}\n\u{B}\
        FORMAT_UUID\u{10}\u{4}:Q\n\u{6}method\u{12}\u{1E}.google.protobuf.MethodOptions\u{18}Ó\u{8C}\u{3} \u{1}\
        (\u{B}2\u{17}.baton.v1.MethodOptionsR\u{6}method:U\n\u{7}service\u{12}\u{1F}.google.protobuf.ServiceO\
        ptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{18}.baton.v1.ServiceOptionsR\u{7}service:M\n\u{5}field\u{12}\
        \u{1D}.google.protobuf.FieldOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{16}.baton.v1.FieldOptionsR\u{5}\
        field:U\n\u{7}message\u{12}\u{1F}.google.protobuf.MessageOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{18}\
        .baton.v1.MessageOptionsR\u{7}messageJé\u{1A}\nG\n\u{1}\u{C}\u{1A}B Policy and rules that a proto fi\
        le declares and servers enforce.\n\nH\n\u{2}\u{7}\u{0}\u{1A}B The method's policy. A method without i\
        t is refused to everyone.\n\nN\n\u{2}\u{7}\u{1}\u{1A}H What holds for each method of the service that\
         does not say otherwise.\n\nE\n\u{2}\u{7}\u{2}\u{1A}? The field's rules, checked before a handler see\
        s the request.\n\n+\n\u{2}\u{7}\u{3}\u{1A}% Rules about the message as a whole.\n\n?\n\u{2}\u{4}\u{0}\
        \u{1A}9 Who may call a method, and how calls of it are treated.\n\nv\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}\
        n Roles of which the caller needs one. The framework knows none by name. None given: whoever is authe\
        nticated.\n\n>\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}6 What a caller must show. Unspecified means required.\
        \n\nL\n\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}D Whether a call may be repeated. Unspecified means that it may\
         not.\n\na\n\u{4}\u{4}\u{0}\u{2}\u{3}\u{1A}Y The deadline of a call whose client set none, above zero\
        . Absent: the server's default.\n\nN\n\u{4}\u{4}\u{0}\u{2}\u{4}\u{1A}F The largest request in bytes o\
        f its encoding. 0: the server's limit.\n\nq\n\u{4}\u{4}\u{0}\u{2}\u{5}\u{1A}i The rate limit that cal\
        ls are charged to, by name. Empty: the service's, else the server's default one.\n\nH\n\u{4}\u{4}\u{0}\
        \u{2}\u{6}\u{1A}@ Where the handler starts. Unspecified means on the event loop.\n\n9\n\u{4}\u{4}\u{0}\
        \u{2}\u{7}\u{1A}1 An example request in proto3 JSON. Empty: none.\n\n \n\u{2}\u{5}\u{0}\u{1A}\u{1A} W\
        hat a caller must show.\n\n0\n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}( Nothing declared: a token is required.\
        \n\n\u{18}\n\u{4}\u{5}\u{0}\u{2}\u{1}\u{1A}\u{10} A valid token.\n\n=\n\u{4}\u{5}\u{0}\u{2}\u{2}\u{1A}\
        5 Nothing. A token that is shown must still be valid.\n\na\n\u{4}\u{5}\u{0}\u{2}\u{3}\u{1A}Y A valid \
        token, or a client certificate whose identity the server's configuration knows.\n\n'\n\u{2}\u{5}\u{1}\
        \u{1A}! Whether a call may be repeated.\n\n6\n\u{4}\u{5}\u{1}\u{2}\u{0}\u{1A}. Nothing declared: trea\
        ted as not idempotent.\n\n#\n\u{4}\u{5}\u{1}\u{2}\u{1}\u{1A}\u{1B} The call changes nothing.\n\n3\n\u{4}\
        \u{5}\u{1}\u{2}\u{2}\u{1A}+ Repeating the call has no further effect.\n\n(\n\u{4}\u{5}\u{1}\u{2}\u{3}\
        \u{1A}  Repeating the call acts again.\n\n\u{1F}\n\u{2}\u{5}\u{2}\u{1A}\u{19} Where a handler starts.\
        \n\n.\n\u{4}\u{5}\u{2}\u{2}\u{0}\u{1A}& Nothing declared: on the event loop.\n\nY\n\u{4}\u{5}\u{2}\u{2}\
        \u{1}\u{1A}Q On the connection's event loop: for handlers that do little or wait for others.\n\nK\n\u{4}\
        \u{5}\u{2}\u{2}\u{2}\u{1A}C On the server's bounded pool: for handlers that compute or block.\n\n0\n\u{2}\
        \u{4}\u{1}\u{1A}* What holds for the methods of a service.\n\nx\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}p The\
         rate limit that calls of methods without one of their own are charged to. Empty: the server's defaul\
        t one.\n\nz\n\u{2}\u{4}\u{2}\u{1A}t The rules of one field. Every rule that a value breaks is reporte\
        d; a field that is absent breaks only `required`.\n\nÃ\u{1}\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}º\u{1} \
        The field must be there: present where it has presence; otherwise a text, bytes, list or map that is \
        not empty,\n a number other than 0, or an enum value other than the unspecified one.\n\nn\n\u{4}\u{4}\
        \u{2}\u{2}\u{1}\u{1A}f The smallest number allowed. On a list the rules for numbers, texts and enums \
        hold for each element.\n\n%\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\u{1D} The largest number allowed.\n\n/\n\
        \u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}' The number must be greater than this.\n\nM\n\u{4}\u{4}\u{2}\u{2}\u{4}\
        \u{1A}E The shortest text allowed, in Unicode scalars, or the fewest bytes.\n\nJ\n\u{4}\u{4}\u{2}\u{2}\
        \u{5}\u{1A}B The longest text allowed, in Unicode scalars, or the most bytes.\n\n:\n\u{4}\u{4}\u{2}\u{2}\
        \u{6}\u{1A}2 The most elements of a list or entries of a map.\n\n6\n\u{4}\u{4}\u{2}\u{2}\u{7}\u{1A}. \
        The number must be neither infinite nor NaN.\n\na\n\u{4}\u{4}\u{2}\u{2}\u{8}\u{1A}Y The form of a tex\
        t. An empty text has every form; `required` or `min_length` refuse it.\n\n=\n\u{4}\u{4}\u{2}\u{2}\u{9}\
        \u{1A}5 The enum value must be one that this file declares.\n\nA\n\u{2}\u{5}\u{3}\u{1A}; The form of \
        a text, checked in time linear in its length.\n\n\u{13}\n\u{4}\u{5}\u{3}\u{2}\u{0}\u{1A}\u{B} Any tex\
        t.\n\nh\n\u{4}\u{5}\u{3}\u{2}\u{1}\u{1A}` Lower-case ASCII letters, digits and underscores, beginning\
         with a letter: `cursor_technical`.\n\n-\n\u{4}\u{5}\u{3}\u{2}\u{2}\u{1A}% A mail address, `name@exam\
        ple.org`.\n\n6\n\u{4}\u{5}\u{3}\u{2}\u{3}\u{1A}. An absolute URI, `https://example.org/path`.\n\nJ\n\u{4}\
        \u{5}\u{3}\u{2}\u{4}\u{1A}B A UUID in its text form, `8d6a4d4e-5f8c-4f4b-9d0a-3c1d2b7f9a10`.\n\n)\n\u{2}\
        \u{4}\u{3}\u{1A}# Rules about a message as a whole.\n\n)\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}! At least o\
        ne field must be set.\nb\u{6}proto3\nÝ\u{7}\n\u{B}rules.proto\u{12}\u{F}golden.kinds.v1\u{1A}\u{16}b\
        aton/v1/options.proto\"\u{98}\u{6}\n\u{5}Ruled\u{12} \n\u{4}name\u{18}\u{1} \u{1}(\u{9}B\u{C}\u{9A}å\
        \u{18}\u{8}\u{8}\u{1}(\u{2}0\u{8}H\u{1}R\u{4}name\u{12}3\n\u{5}share\u{18}\u{2} \u{1}(\u{1}B\u{18}\u{9A}\
        å\u{18}\u{14}\u{11}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}à\u{BF}\u{19}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}ð?@\u{1}\
        H\u{1}R\u{5}share\u{88}\u{1}\u{1}\u{12}'\n\u{6}counts\u{18}\u{3} \u{3}(\u{5}B\u{F}\u{9A}å\u{18}\u{B}\
        !\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}8\u{3}R\u{6}counts\u{12}6\n\u{5}level\u{18}\u{4} \u{1}(\u{E}\
        2\u{16}.golden.kinds.v1.LevelB\u{8}\u{9A}å\u{18}\u{4}\u{8}\u{1}P\u{1}R\u{5}level\u{12}:\n\u{5}inner\u{18}\
        \u{5} \u{1}(\u{B}2\u{1C}.golden.kinds.v1.Ruled.InnerB\u{6}\u{9A}å\u{18}\u{2}\u{8}\u{1}R\u{5}inner\u{12}\
        4\n\u{6}inners\u{18}\u{6} \u{3}(\u{B}2\u{1C}.golden.kinds.v1.Ruled.InnerR\u{6}inners\u{12}C\n\u{7}by_\
        name\u{18}\u{7} \u{3}(\u{B}2\".golden.kinds.v1.Ruled.ByNameEntryB\u{6}\u{9A}å\u{18}\u{2}8\u{2}R\u{6}\
        byName\u{12}\u{1C}\n\u{4}data\u{18}\u{8} \u{1}(\u{C}B\u{6}\u{9A}å\u{18}\u{2}0\u{4}H\u{0}R\u{4}data\u{12}\
        4\n\u{5}other\u{18}\u{9} \u{1}(\u{B}2\u{1C}.golden.kinds.v1.Ruled.InnerH\u{0}R\u{5}other\u{12}\u{1E}\n\
        \u{5}mails\u{18}\n \u{3}(\u{9}B\u{8}\u{9A}å\u{18}\u{4}\u{8}\u{1}H\u{2}R\u{5}mails\u{12};\n\u{6}secon\
        d\u{18}\u{B} \u{1}(\u{E}2\u{16}.golden.kinds.v1.LevelB\u{6}\u{9A}å\u{18}\u{2}P\u{1}H\u{2}R\u{6}secon\
        d\u{88}\u{1}\u{1}\u{1A}W\n\u{B}ByNameEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12}\
        2\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{1C}.golden.kinds.v1.Ruled.InnerR\u{5}value:\u{2}8\u{1}\u{1A}o\
        \n\u{5}Inner\u{12}\u{18}\n\u{3}uri\u{18}\u{1} \u{1}(\u{9}B\u{6}\u{9A}å\u{18}\u{2}H\u{3}R\u{3}uri\u{12}\
        \u{1A}\n\u{4}uuid\u{18}\u{2} \u{1}(\u{9}B\u{6}\u{9A}å\u{18}\u{2}H\u{4}R\u{4}uuid\u{12}0\n\u{4}next\u{18}\
        \u{3} \u{1}(\u{B}2\u{1C}.golden.kinds.v1.Ruled.InnerR\u{4}next:\u{6}\u{9A}å\u{18}\u{2}\u{8}\u{1}B\u{8}\
        \n\u{6}choiceB\u{8}\n\u{6}_shareB\u{9}\n\u{7}_second*-\n\u{5}Level\u{12}\u{15}\n\u{11}LEVEL_UNSPECIFI\
        ED\u{10}\u{0}\u{12}\u{D}\n\u{9}LEVEL_ONE\u{10}\u{1}JS\n\u{1C}\n\u{2}\u{4}\u{0}\u{1A}\u{16} Rules of e\
        very kind.\n\n3\n\u{6}\u{4}\u{0}\u{3}\u{1}\u{2}\u{2}\u{1A}) Rules find their way through recursion.\n\
        b\u{6}proto3
        """
}
